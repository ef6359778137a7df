import type { Locale } from '../../../src/domain/people.js';
import type { Company } from '../../../src/understanding/companies/company.js';
import type { Row } from './by-hand.js';

/** Companies whose names people shorten, misspell or write in the other Chinese script. They stand among the generated ones. */
const NAMES = `
仁榕口腔诊所 | 恒霖印刷厂 | 澄栀美容连锁 | 禾邑农业合作社 | 峻鹄汽车配件有限公司 | 锦鲮水产有限公司 | 苏槿纺织有限公司 | 鹭屿双语幼儿园 | 砚秋书画院 | 沐棠花艺工作室 | 岚桉律师事务所 | 璟禾动物医院
旻舟船舶修造厂 | 蕴岫中药房 | 阡陌香果蔬专业合作社 | 翎翊体育用品有限公司 | 徽墨轩文房四宝店 | 骊歌音乐培训中心 | 橡果屋儿童摄影馆 | 梵翎珠宝首饰行 | 拓野户外装备有限公司 | 溪岬度假村
鼎沅会计师事务所 | 雪豹岭羽绒制品厂 | 汀芷家政服务部 | 汀芷家政培训学校 | 郴州瑾瑜五金城 | 珑湾大药房连锁有限公司 | 黛螺泳装厂 | 骁骐马术俱乐部 | 绍兴稔禾酱园 | 湛蓝渔具商行 | 琥珀谷养老院
瀚澜远洋运输有限公司 | 穗丰源粮油加工厂 | 聚贤阁图书发行有限公司 | 云麓轩茶业有限公司 | 飞鹮电机制造有限公司 | 玄圃园林绿化工程队
Dornaquist Marine Supplies Ltd | Osprin Bakery Equipment Co. | Gelvane Dental Studio LLC | Wembrick Roofing Contractors | Talvorin Aerospace Inc. | Kestwold Archive Services
Mirvaldo Comércio de Tintas Ltda | Quintarelo Móveis | Almorquim Pescados S.L. | Zurbanela Cerámicas S.A. | Ferrandoux Menuiserie SARL | Gravelisse Optique | Pelvray Jardins SAS
ООО «Журбинка Дом Чая» | АО «Тарвис Металлопрокат» | ООО «Ольхонский Причал Туризм» | Верлинка Хлебозавод | ООО «Гжелко Керамика» | ООО «Сапфирчик Детский Клуб» | ЗАО «Морвист Судоремонт»`;

export const SHORTENED_COMPANIES: readonly Company[] = NAMES.trim()
  .split(/\s*[|\n]\s*/u)
  .map((name, i) => ({ id: `by-hand-short-${i}`, name, type: i % 3 === 0 ? 'partner' : 'customer' }));

export interface Slip {
  readonly title: string;
  readonly locale: Locale;
  /** A sentence, and a part of the name it means that no other name has. */
  readonly rows: readonly Row[];
}

export const SLIPS: readonly Slip[] = [
  {
    title: 'a Chinese name without its end',
    locale: 'zh-CN',
    rows: [
      ['给仁榕口腔发一个E3试用', '仁榕口腔诊所'],
      ['恒霖印刷接受报价了吗', '恒霖印刷厂'],
      ['澄栀美容的管理员是谁', '澄栀美容连锁'],
      ['撤回给禾邑合作社的试用', '禾邑农业合作社'],
      ['峻鹄汽配要20个许可证', '峻鹄汽车配件'],
      ['鹭屿幼儿园想试用Teams', '鹭屿双语幼儿园'],
      ['鹭屿双语的试用到期了吗', '鹭屿双语幼儿园'],
      ['查看砚秋书画三月以来的历史', '砚秋书画院'],
      ['向沐棠花艺报价', '沐棠花艺工作室'],
      ['请把报价发给岚桉律所', '岚桉律师事务所'],
      ['岚桉律师拒绝了吗', '岚桉律师事务所'],
      ['璟禾动物的报价', '璟禾动物医院'],
      ['旻舟船舶现在谁在管', '旻舟船舶修造厂'],
      ['旻舟修造厂的合作伙伴', '旻舟船舶修造厂'],
      ['蕴岫中药问我们要E5的价格', '蕴岫中药房'],
      ['阡陌香果蔬是我们的客户吗', '阡陌香果蔬专业合作社'],
      ['阡陌香合作社的试用', '阡陌香果蔬专业合作社'],
      ['翎翊体育上个月买了什么', '翎翊体育用品'],
      ['徽墨轩的委派什么时候到期', '徽墨轩文房四宝店'],
      ['帮我给骊歌音乐做一份报价', '骊歌音乐培训中心'],
      ['骊歌培训中心同意了没有', '骊歌音乐培训中心'],
      ['橡果屋摄影馆的历史', '橡果屋儿童摄影馆'],
      ['梵翎珠宝的代表合作伙伴是哪家', '梵翎珠宝首饰行'],
      ['给拓野户外续订', '拓野户外装备'],
      ['溪岬度假的管理权还给他们', '溪岬度假村'],
      ['鼎沅会计申请委派管理', '鼎沅会计师事务所'],
      ['雪豹岭羽绒的试用转成报价', '雪豹岭羽绒制品厂'],
      ['给瑾瑜五金发试用', '郴州瑾瑜五金城'],
      ['郴州瑾瑜五金怎么还没答复', '郴州瑾瑜五金城'],
      ['珑湾大药房要续期', '珑湾大药房连锁'],
      ['黛螺泳装有没有管理员', '黛螺泳装厂'],
      ['骁骐马术的报价撤回', '骁骐马术俱乐部'],
      ['稔禾酱园和我们有关系吗', '绍兴稔禾酱园'],
      ['湛蓝渔具有多少试用', '湛蓝渔具商行'],
      ['琥珀谷养老接受了邀请', '琥珀谷养老院'],
      ['请移除瀚澜远洋的管理权', '瀚澜远洋运输'],
    ],
  },
  {
    title: 'a Chinese name with one wrong character',
    locale: 'zh-CN',
    rows: [
      ['给锦绫水产发试用邀请', '锦鲮水产'],
      ['瀚斓远洋运输的管理员是谁', '瀚澜远洋'],
      ['向穗丰原粮油报价', '穗丰源粮油'],
      ['聚闲阁图书接受了吗', '聚贤阁图书'],
      ['云鹿轩茶业想买E5', '云麓轩茶业'],
      ['撤回给飞环电机的报价', '飞鹮电机'],
      ['玄浦园林绿化有哪些试用', '玄圃园林'],
      ['湛兰渔具商行的客户', '湛蓝渔具'],
      ['仁蓉口腔诊所要10个许可证', '仁榕口腔'],
      ['请给恒林印刷厂发报价', '恒霖印刷'],
      ['骁骑马术俱乐部三月的报价', '骁骐马术'],
      ['琥珀古养老院同意了吗', '琥珀谷养老'],
    ],
  },
  {
    title: 'a Chinese name in traditional characters',
    locale: 'zh-CN',
    rows: [
      ['給蘇槿紡織發一個試用邀請', '苏槿纺织'],
      ['蘇槿紡織有限公司的管理員是誰', '苏槿纺织'],
      ['撤回給飛鹮電機的報價', '飞鹮电机'],
      ['向雲麓軒茶業報價', '云麓轩茶业'],
      ['聚賢閣圖書接受了嗎', '聚贤阁图书'],
      ['請移除瀚瀾遠洋運輸', '瀚澜远洋'],
      ['穗豐源糧油想買五十個許可證', '穗丰源粮油'],
      ['查看拓野戶外裝備的歷史', '拓野户外装备'],
      ['鷺嶼雙語幼兒園的試用什麼時候到期', '鹭屿双语幼儿园'],
      ['驪歌音樂培訓中心', '骊歌音乐'],
      ['請把報價發給嵐桉律師事務所', '岚桉律师'],
      ['給驍騏馬術俱樂部發試用', '骁骐马术'],
    ],
  },
  {
    title: 'only the first word of a name, mistyped, in Latin letters',
    locale: 'en-US',
    rows: [
      ['send Dornaqist a trial', 'Dornaquist'],
      ['who administers dornaquest', 'Dornaquist'],
      ['what happened with Opsrin since May?', 'Osprin'],
      ['osprinn wants 5 seats', 'Osprin'],
      ['an offer for Gelvan please', 'Gelvane'],
      ['withdraw the quote for Gelvine', 'Gelvane'],
      ['did Wembirck accept', 'Wembrick'],
      ['give back the role at talvorn', 'Talvorin'],
      ['Kestwald needs E5', 'Kestwold'],
      ['envie uma proposta para a Mirvalo', 'Mirvaldo'],
      ['quem administra a Quintarello', 'Quintarelo'],
      ['manda una prueba a Almorqim', 'Almorquim'],
      ['los clientes de Zurbanella', 'Zurbanela'],
      ["retire l'offre de Ferandoux", 'Ferrandoux'],
      ['un essai pour Gravelise', 'Gravelisse'],
      ['qui administre Pelvrai', 'Pelvray'],
    ],
  },
  {
    title: 'only the first word of a name, mistyped, in Cyrillic letters',
    locale: 'ru-RU',
    rows: [
      ['отправь Журбнке пробную версию', 'Журбинка'],
      ['кто администрирует Журбынку', 'Журбинка'],
      ['что приняли в Тарвиссе', 'Тарвис'],
      ['отзови предложение Травису', 'Тарвис'],
      ['история Ольхонскго с марта', 'Ольхонский'],
      ['покажи пробные версии Верлинкки', 'Верлинка'],
      ['Вирлинка приняла предложение?', 'Верлинка'],
      ['предложение для Гжелька', 'Гжелко'],
      ['у Сапфирчка есть администратор?', 'Сапфирчик'],
      ['запроси доступ у Морвиста', 'Морвист'],
      ['верни роль в Мровисте', 'Морвист'],
      ['клиенты Марвиста', 'Морвист'],
    ],
  },
];

/** What two names share: both are meant alike. */
export const SHARED: readonly Row[] = [
  ['给汀芷家政发试用', '汀芷家政'],
  ['汀芷家政的管理員是誰', '汀芷家政'],
];

/** Sentences near to names that name none of them. */
export const QUIET_BESIDE: readonly string[] = [
  '我們想買五十個許可證',
  '請顯示我待處理的報價',
  '誰是我們的委派管理員',
  '上個月我們發了多少個試用',
  '你能幫我一個忙嗎',
  '請聯繫支持人員處理我的訂閱',
  '去年的發票有錯誤',
  '仁者见仁,智者见智',
  '口腔溃疡怎么办',
  '这家印刷厂的打印机坏了',
  '幼儿园几点放学',
  '找一家会计师事务所',
  '附近有没有动物医院',
  '五金城在哪里',
  '我要学音乐和马术',
  '茶业展会什么时候开始',
  '请帮我订一辆汽车',
  '合作社是什么意思',
];
