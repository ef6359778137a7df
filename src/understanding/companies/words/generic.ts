/** Trades, kinds of house and cities: half of the names hold one, and it names nobody alone. */
export const GENERIC = `
group groups holding holdings partners associates brothers sons international global services service solutions systems consulting foods food logistics software industries labs lab analytics design designs
media health healthcare pharma pharmaceuticals energy freight travel insurance bank capital legal dental care textiles robotics plastics furniture publishing brewing bakery farms farm electric electronics
motors marine optics security cloud data technology technologies tech manufacturing construction realty transport trading traders trade imports exports engineering communications networks digital ventures
investments finance financial studio studios agency works supply supplies tools hardware packaging chemicals steel paper printing apparel fashion cosmetics catering restaurants hotels hotel tourism clinic
clinics hospital laboratories research training education school academy university institute retail wholesale distribution distributors management development properties estates homes builders
grupo grupos servicos servicios soluciones solucoes sistemas consultoria consultores asesores alimentos alimentacion logistica tecnologia transportes ingenieria engenharia comercio comercial industria
industrias moveis muebles turismo viajes viagens seguros energia saude salud educacao educacion formacion confeccoes textil papelaria papeleria laticinios construcoes construcciones autopecas recambios
farmaceutica farmacia bodegas vinos vinhos conservas padaria panaderia hermanos irmaos filhos hijos distribuidora importadora exportadora inmobiliaria imobiliaria editora editorial clinica laboratorios
groupe conseil conseils systemes alimentation logistique informatique ingenierie industrie meubles voyages assurances energie sante vins batiment boulangerie freres fils cabinet atelier transports
immobilier immobiliere laboratoire laboratoires pharmacie restauration hotellerie negoce numerique
группа групп компания компании холдинг сервис сервисы услуги решения системы консалтинг фирма логистика софт торг торговый строй медиа дизайн энергия энерго транс тур фарма пром мебель текстиль пласт финанс
инвест авто агро технолоджи текнолоджи технологии лаб завод фабрика комбинат банк страхование транспорт продукты питание партнеры центр студия агентство издательство клиника аптека производство торговля
`;

export const CITIES = `
boston denver austin seattle portland chicago dallas leeds bristol dublin toronto sydney phoenix atlanta miami york london manchester houston detroit philadelphia oakland orlando tampa nashville memphis
baltimore cleveland pittsburgh vancouver montreal ottawa melbourne brisbane perth auckland birmingham liverpool glasgow edinburgh cardiff belfast washington california texas florida
recife curitiba campinas salvador belem manaus fortaleza santos goiania natal vitoria niteroi brasilia rio janeiro paulo sao porto lisboa alegre horizonte florianopolis londrina sorocaba brasil portugal
sevilla bilbao zaragoza malaga murcia gijon toledo burgos bogota quito lima rosario madrid barcelona valencia granada cordoba santander vigo alicante salamanca medellin cali monterrey guadalajara mexico
lyon nantes rennes lille dijon toulouse bordeaux grenoble angers metz geneve liege paris marseille strasbourg nice montpellier reims rouen tours bruxelles lausanne france
москва казань пермь самара омск тверь калуга тула уфа томск псков иркутск петербург новосибирск екатеринбург челябинск ростов воронеж волгоград краснодар саратов тюмень сочи минск киев алматы россия
москвы казани новгород нижний
`;

/** Chinese names end in a trade and begin with a place; both are cut off, so that what is left is the name people say. */
export const CHINESE_TRADES = `
科技 信息技术 信息 技术 网络 网络科技 信息科技 软件 电子 电子商务 贸易 商贸 物流 咨询 管理 管理咨询 实业 工业 制造 食品 餐饮 服饰 服装 建筑 建材 工程
装饰 文化 文化传媒 传媒 广告 教育 教育科技 医疗 医药 生物 生物科技 环保 能源 新能源 汽车 机械 设备 材料 新材料 化工 纺织 家居 家具 旅游 投资 资产管理 金融
农业 智能 智能科技 数据 云计算 数码 通信 通讯 供应链 国际贸易 国际物流 进出口 酒店 设计 印刷 包装 仪器 光电 半导体 服务 发展 科技发展 商务 百货 零售`;

export const CHINESE_PLACES = `
北京 上海 广州 深圳 天津 重庆 成都 杭州 南京 武汉 西安 苏州 青岛 大连 沈阳 长沙 郑州 济南 厦门 宁波 无锡 福州 合肥 昆明 哈尔滨 长春 石家庄 南昌 贵阳 南宁 太原
兰州 海口 珠海 东莞 佛山 温州 常州 烟台 嘉兴 绍兴 泉州 中山 惠州 徐州 扬州 南通 镇江 洛阳 桂林 三亚 唐山 潍坊 台州 金华 呼和浩特 乌鲁木齐 银川 西宁 拉萨
北京市 上海市 广州市 深圳市 天津市 重庆市 成都市 杭州市 南京市 武汉市 西安市 苏州市 青岛市 大连市 沈阳市 长沙市 郑州市 济南市 厦门市 宁波市 无锡市 福州市 合肥市
昆明市 珠海市 东莞市 佛山市 温州市 广东 江苏 浙江 山东 四川 福建 湖北 湖南 河南 河北 安徽 江西 辽宁 陕西 云南 广西 海南 广东省 江苏省 浙江省 山东省 四川省 中国`;
