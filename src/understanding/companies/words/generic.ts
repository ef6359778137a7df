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
农业 智能 智能科技 数据 云计算 数码 通信 通讯 供应链 国际贸易 国际物流 进出口 酒店 设计 印刷 包装 仪器 光电 半导体 服务 发展 科技发展 商务 百货 零售
口腔 口腔诊所 诊所 门诊部 医院 动物医院 宠物医院 药房 大药房 药店 连锁 美容 美容院 美发 摄影 摄影馆 花艺 珠宝 首饰 眼镜 书画 茶业 茶叶 五金 陶瓷 石材 钢结构 钢铁 金属 塑料 玻璃 家电 电器 电机
印刷厂 制品厂 加工厂 水产 粮油 果蔬 农机 种业 渔业 畜牧 园林 绿化 园林绿化 物业 物业管理 房地产 置业 家政 家政服务 汽车配件 汽配 汽车销售 汽车服务 运输 货运 船舶 远洋运输 户外 户外装备 体育用品
体育 音乐 培训 培训中心 培训学校 幼儿园 学校 研究院 研究所 事务所 律师 律师事务所 会计 会计师事务所 税务 合作社 专业合作社 农业合作社 工作室 俱乐部 度假村 养老院 民宿 火锅 酒家 酒业 图书 出版 图书发行`;

export const CHINESE_PLACES = `
北京 上海 广州 深圳 天津 重庆 成都 杭州 南京 武汉 西安 苏州 青岛 大连 沈阳 长沙 郑州 济南 厦门 宁波 无锡 福州 合肥 昆明 哈尔滨 长春 石家庄 南昌 贵阳 南宁 太原
兰州 海口 珠海 东莞 佛山 温州 常州 烟台 嘉兴 绍兴 泉州 中山 惠州 徐州 扬州 南通 镇江 洛阳 桂林 三亚 唐山 潍坊 台州 金华 呼和浩特 乌鲁木齐 银川 西宁 拉萨
北京市 上海市 广州市 深圳市 天津市 重庆市 成都市 杭州市 南京市 武汉市 西安市 苏州市 青岛市 大连市 沈阳市 长沙市 郑州市 济南市 厦门市 宁波市 无锡市 福州市 合肥市
昆明市 珠海市 东莞市 佛山市 温州市 广东 江苏 浙江 山东 四川 福建 湖北 湖南 河南 河北 安徽 江西 辽宁 陕西 云南 广西 海南 广东省 江苏省 浙江省 山东省 四川省 中国
安庆 蚌埠 亳州 滁州 阜阳 淮北 淮南 六安 马鞍山 铜陵 芜湖 宿州 宣城 池州 龙岩 南平 宁德 莆田 漳州 定西 酒泉 嘉峪关 平凉 庆阳 天水 武威 张掖 潮州 河源 江门 揭阳 茂名 梅州 清远 汕头 汕尾
韶关 阳江 云浮 湛江 肇庆 百色 北海 崇左 防城港 贵港 河池 贺州 柳州 钦州 梧州 玉林 毕节 六盘水 遵义 铜仁 儋州 保定 沧州 承德 邯郸 衡水 廊坊 秦皇岛 邢台 张家口 安阳 鹤壁 焦作 开封 漯河 南阳
平顶山 濮阳 三门峡 商丘 新乡 信阳 许昌 周口 驻马店 鹤岗 鸡西 佳木斯 牡丹江 齐齐哈尔 双鸭山 绥化 伊春 鄂州 黄冈 黄石 荆门 荆州 十堰 随州 咸宁 襄阳 孝感 宜昌 常德 郴州 衡阳 怀化 娄底 邵阳 湘潭
益阳 永州 岳阳 株洲 张家界 白城 吉林 辽源 松原 淮安 连云港 宿迁 泰州 盐城 昆山 张家港 抚州 赣州 景德镇 九江 萍乡 上饶 宜春 鹰潭 鞍山 本溪 丹东 抚顺 阜新 葫芦岛 锦州 盘锦 铁岭
营口 包头 赤峰 鄂尔多斯 通辽 固原 石嘴山 中卫 滨州 东营 菏泽 济宁 聊城 临沂 威海 枣庄 淄博 晋城 晋中 临汾 吕梁 朔州 忻州 阳泉 运城 宝鸡 汉中 商洛 铜川 渭南 咸阳 延安 榆林
巴中 达州 德阳 广安 广元 乐山 泸州 眉山 绵阳 南充 内江 攀枝花 遂宁 雅安 宜宾 资阳 自贡 喀什 克拉玛依 保山 昆明 丽江 临沧 普洱 曲靖 玉溪 昭通 衢州 湖州 丽水 义乌 舟山 慈溪 香港 澳门 台北 台湾`;
