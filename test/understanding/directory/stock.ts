/** Building material for invented company names, per language. Nothing here is the name of a real company on purpose. */
export interface Stock {
  /** Front and back halves of made-up words. */
  readonly fronts: readonly string[];
  readonly backs: readonly string[];
  readonly families: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly trades: readonly string[];
  readonly cities: readonly string[];
  readonly legal: readonly string[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/u);

export const STOCK = {
  en: {
    fronts:
      list(`Maple,Alder,Birch,Cedar,Brook,Stone,River,Copper,Silver,Amber,Ash,Barrow,Black,Bright,Clover,Cliff,Crane,Dale,Dun,East,Elder,Fair,Fen,Fern,Flint,Fox,Glen,Gold,
Grey,Green,Hart,Haw,Hazel,Heather,High,Holly,Iron,Ivy,Kes,Lark,Linden,Marl,Marsh,Mead,Mill,Moor,Moss,North,Oak,Oster,Pen,Pine,Quill,Raven,Red,Rook,Rowan,Rush,Sand,Sedge,Shel,South,
Spruce,Star,Storm,Swan,Tarn,Thorn,Tide,Under,Wald,West,Whit,Wil,Win,Wren,Yar,Zephyr,Bel,Cor,Dor,Fal,Gar,Hol,Jas,Kel,Lor,Mer,Nor,Or,Per,Quin,Ros,Sel,Tor,Ul,Ver,Wes,Xan,Yel,Zan`),
    backs:
      list(`wick,ford,ton,field,brook,dale,gate,ham,haven,hill,holm,hurst,land,leigh,ley,mere,mont,moor,more,port,ridge,shaw,side,stead,stone,stow,thorpe,vale,view,ville,water,way,well,wood,worth,
crest,cliff,combe,croft,den,don,fell,grove,marsh,minster,quay,sby,strand,tree,wyn,ova,ano,ica,ium,exa,ora,ela,ix,on,ara,ento,isto,aro,endra`),
    families:
      list(`Abernash,Bellweather,Carrowby,Dunstable,Eversham,Farrowgate,Gillespin,Hathersett,Ingleby,Jessamy,Kettlewell,Lockridge,Marchbank,Netherby,Oakhurst,Pemberly,Quillfeather,Rushcomb,Satterly,
Thackerby,Underhay,Vannister,Whitlock,Yardley,Ashgrove,Brindlow,Cottersley,Drummand,Ellsmore,Fenwright,Garrowby,Hollins,Ivesley,Jarrowick,Kimbersley,Larkham,Mossgrave,Norrington,Osterly,Prestwell`),
    adjectives: list(
      'Bright,Open,Blue,Little,Golden,Quiet,Silent,Clever,Crooked,Second,Wild,First,Northern,Happy,Hidden,Rolling,Broken,Early,Velvet,Lucky,Humble,Rusty,Noble,Painted',
    ),
    nouns: list(
      'Lamp,Door,Harbor,Kettle,Lantern,Anchor,Bridge,Compass,Feather,Garden,Orchard,Window,Sparrow,Bakery,Barn,Bell,Button,Candle,Ladder,Meadow,Needle,Owl,Pencil,Wagon,Whale,Table,Spoon,Room,Rabbit,Piano',
    ),
    trades:
      list(`Foods,Logistics,Consulting,Software,Systems,Services,Group,Partners,Industries,Labs,Analytics,Design,Media,Health,Pharma,Energy,Freight,Travel,Insurance,Bank,Capital,Legal,Dental Care,Textiles,
Robotics,Plastics,Furniture,Outdoors,Publishing,Brewing,Bakery,Farms,Electric,Motors,Marine,Optics,Security,Cloud Services,Data,Solutions,Technologies,Manufacturing,Construction,Realty`),
    cities: list('Boston,Denver,Austin,Seattle,Portland,Chicago,Dallas,Leeds,Bristol,Dublin,Toronto,Sydney,Phoenix,Atlanta,Miami,York'),
    legal: list('Inc.,LLC,Ltd,Corp.,Ltd.,Co.,Inc,PLC,LLP'),
  },
  pt: {
    fronts: list(
      'Ara,Bela,Cara,Dama,Esta,Fari,Gua,Ibi,Jaca,Lumi,Mara,Nava,Oli,Pira,Quara,Rio,Sera,Taba,Uba,Vila,Xingu,Zeli,Ipa,Capi,Jura,Maca,Tere,Sapu,Cambu,Itapu',
    ),
    backs: list(
      'nema,tuba,ranga,cema,quara,guape,rinho,lândia,pora,tininga,valdo,neiro,celli,dão,mirim,guaçu,tiba,beraba,mar,sol,verde,ção,nópolis,reiro,tanga',
    ),
    families: list(
      'Almendra,Barroquinha,Cardosinho,Damasceno,Espinhosa,Figueirol,Gusmânia,Junqueirol,Lacerdinha,Mendonhal,Nogueiral,Oliveirinha,Pachequim,Quintanel,Ribeiral,Sampainho,Tavoral,Valadarim,Xaviel,Zagalim',
    ),
    adjectives: list('Azul,Dourado,Novo,Velho,Sereno,Alto,Branco,Claro,Verde,Manso,Bravo,Rubro'),
    nouns: list(
      'Ipê,Sabiá,Jacarandá,Moinho,Farol,Engenho,Cajueiro,Açude,Ribeirão,Pomar,Vagalume,Tucano,Coqueiro,Mirante,Porto,Candeeiro,Alecrim,Quintal',
    ),
    trades: list(
      'Alimentos,Logística,Consultoria,Tecnologia,Sistemas,Serviços,Transportes,Engenharia,Comércio,Indústria,Móveis,Turismo,Seguros,Energia,Saúde,Educação,Confecções,Papelaria,Laticínios,Construções,Autopeças,Farmacêutica',
    ),
    cities: list('Recife,Curitiba,Campinas,Salvador,Belém,Manaus,Fortaleza,Santos,Goiânia,Natal,Vitória,Niterói'),
    legal: list('Ltda,Ltda.,S.A.,S/A,ME,EIRELI,EPP'),
  },
  es: {
    fronts: list(
      'Alba,Bari,Cala,Duero,Ebra,Fuente,Grana,Huerta,Iber,Jara,Lago,Monte,Nava,Olmo,Pino,Quinta,Roble,Sierra,Torre,Urba,Valle,Yela,Zara,Costa,Campo,Peña,Rio,Marti,Galva,Teruel',
    ),
    backs: list(
      'clara,dero,fría,lobo,mayor,nueva,rreal,seca,verde,zuelo,luz,mar,villa,bravo,molino,cillo,dueña,rrubia,sol,viento,granda,tesa,menta,quero,dilla',
    ),
    families: list(
      'Arrizubieta,Belmontero,Carrascosa,Domenguez,Echavarria,Fontanares,Garmendez,Hinojal,Iturrioz,Jaramela,Ledesmar,Mondragal,Navarrosa,Olivareda,Peñalver,Quesadal,Roblediza,Sanchero,Tordesal,Villagrasa',
    ),
    adjectives: list('Azul,Dorado,Nuevo,Viejo,Sereno,Alto,Blanco,Claro,Verde,Manso,Bravo,Rojo'),
    nouns: list(
      'Almendro,Faro,Molino,Olivo,Lucero,Cántaro,Jilguero,Naranjo,Puente,Romero,Manantial,Encinar,Gavilán,Castillo,Telar,Azahar,Risco,Colibrí',
    ),
    trades: list(
      'Alimentos,Logística,Consultores,Tecnología,Sistemas,Servicios,Transportes,Ingeniería,Comercial,Industrias,Muebles,Viajes,Seguros,Energía,Salud,Formación,Textiles,Bodegas,Conservas,Construcciones,Recambios,Farmacéutica',
    ),
    cities: list('Sevilla,Bilbao,Zaragoza,Málaga,Murcia,Gijón,Toledo,Burgos,Bogotá,Quito,Lima,Rosario'),
    legal: list('S.L.,S.A.,SL,S.L.U.,SA,S. Coop.'),
  },
  fr: {
    fronts: list(
      'Aube,Bel,Chante,Clair,Doux,Épine,Fon,Grand,Haute,Isle,Jon,Lan,Mar,Mont,Neuf,Orme,Pré,Quer,Roche,Saule,Tour,Val,Verger,Villier,Beau,Châ,Fer,Gran,Lor,Mer',
    ),
    backs: list(
      'fontaine,mont,val,court,bois,champ,claire,rive,seuil,veau,vigne,lune,pierre,ville,neuve,taine,roux,gny,rac,zac,vert,chard,lier,delle,nelle',
    ),
    families: list(
      'Abrivault,Beauchemin,Carpentras,Delacourbe,Estérel,Fontvieille,Garrigou,Hautecoeur,Izambard,Jonquères,Lamberval,Malherbier,Novelier,Orsenne,Peyrolles,Quintard,Roquevert,Sauvageon,Tancrédier,Vauquelin',
    ),
    adjectives: list('Bleu,Doré,Nouveau,Vieux,Serein,Blanc,Clair,Vert,Petit,Grand,Rouge,Joyeux'),
    nouns: list(
      'Moulin,Phare,Tilleul,Chêne,Rossignol,Verger,Pont,Lavoir,Sentier,Coquelicot,Hérisson,Tonneau,Cerisier,Clocher,Bouleau,Papillon,Ruisseau,Grenier',
    ),
    trades: list(
      'Alimentation,Logistique,Conseil,Informatique,Systèmes,Services,Transports,Ingénierie,Distribution,Industries,Meubles,Voyages,Assurances,Énergie,Santé,Formation,Textiles,Boulangerie,Vins,Construction,Bâtiment,Pharma',
    ),
    cities: list('Lyon,Nantes,Rennes,Lille,Dijon,Toulouse,Bordeaux,Grenoble,Angers,Metz,Genève,Liège'),
    legal: list('SARL,SAS,S.A.,SA,S.A.S.,EURL'),
  },
  ru: {
    fronts: list(
      'Агро,Альта,Бета,Вега,Вита,Гранд,Дельта,Евро,Инфо,Кедро,Лазур,Медиа,Мега,Норд,Омега,Полимер,Прима,Рос,Север,Сиб,Строй,Техно,Транс,Урал,Фарм,Хим,Эко,Электро,Энерго,Янтар,Волго,Дон,Алтай,Байкал,Вектор,Гелио,Интер,Кварц,Луч,Мир',
    ),
    backs: list(
      'ит,пром,строй,сервис,торг,лайн,марк,ника,дар,тех,плюс,снаб,трейд,мед,лог,софт,текс,дом,маш,груз,ресурс,лес,агро,фуд,форма,стандарт,контакт,проект,линк,град',
    ),
    families: list(
      'Бережков,Воротынцев,Громовой,Дубровин,Ельников,Журавлин,Зимородков,Ивлев,Калинцев,Лебяжин,Мельниченко,Неклюдов,Озерцов,Перепёлкин,Ракитин,Снегирёв,Тополин,Усольцев,Филинов,Хвостиков,Цветаев,Черёмухин,Шубников,Щеглов,Юрасов,Ясенев',
    ),
    adjectives: list(
      'Снежный,Северный,Золотой,Тихий,Белый,Красный,Новый,Старый,Зелёный,Дальний,Синий,Быстрый,Добрый,Ясный,Звёздный,Речной,Лесной,Горный,Медный,Вечерний,Утренний,Широкий,Лунный,Степной',
    ),
    nouns: list(
      'скворец,медведь,берег,кедр,парус,маяк,сокол,ветер,мост,колодец,журавль,якорь,родник,горизонт,компас,самовар,камень,янтарь,орёл,рассвет,хутор,колокол,ручей,ключ',
    ),
    trades: list(
      'Сервис,Логистика,Консалтинг,Софт,Системы,Торг,Строй,Медиа,Дизайн,Энергия,Транс,Тур,Фарма,Пром,Мебель,Текстиль,Пласт,Финанс,Инвест,Авто,Агро,Текнолоджи,Групп,Лаб',
    ),
    cities: list('Москва,Казань,Пермь,Самара,Омск,Тверь,Калуга,Тула,Уфа,Томск,Псков,Иркутск'),
    legal: list('ООО,АО,ЗАО,ПАО,ИП,ОАО'),
  },
  zh: {
    fronts: list('蓝,晨,远,云,海,金,银,青,白,红,星,月,天,明,东,西,南,北,华,盛,瑞,恒,鼎,宏,博,启,锐,卓,凌,飞,腾,龙,凤,鹤,鲸,松,竹,梅,兰,江'),
    backs: list('鲸,光,航,帆,岭,峰,川,河,湖,山,石,木,林,泉,风,雨,雪,霜,露,虹,舟,桥,门,城,塔,灯,火,岩,沙,浪,潮,岸,羽,翼,马,鹿,雀,鹰,燕,竹'),
    families: list('张氏,李家,王府,陈记,周氏,吴家,郑记,孙氏,钱家,赵记'),
    adjectives: list('新,大,小,老,好,真,美,安'),
    nouns: list('千帆,百川,万象,九州,四海,远航,晨光,流云,望月,听涛,归雁,长风,北斗,南星,东篱,西岭,青松,白露,紫竹,金谷'),
    trades: list(
      '科技,信息技术,网络科技,贸易,物流,食品,咨询,电子,软件,文化传媒,教育科技,医疗,生物科技,环保,能源,机械,建筑工程,服饰,家居,供应链',
    ),
    cities: list('北京,上海,广州,深圳,杭州,成都,南京,武汉,苏州,西安,重庆,天津,青岛,厦门,长沙,宁波'),
    legal: list('有限公司,有限公司,有限公司,股份有限公司,有限责任公司,集团有限公司,集团'),
  },
} as const satisfies Readonly<Record<string, Stock>>;

export type Tongue = keyof typeof STOCK;
