import type { Locale } from '../../../src/domain/people.js';

/** Sentences that name no company, of the domain and around it. */
const list = (text: string): readonly string[] => text.trim().split('\n');

export const QUIET: Readonly<Record<Locale, readonly string[]>> = {
  'en-US': list(`show my pending offers
how many trials did we send last month?
who is our delegated administrator
which delegations expire in the next 30 days
I want to buy fifty licences of E3
can you help me with something
please contact support about my subscription
decline the request from our partner
what's the weather like tomorrow
tell me a joke about computers
count the declined trials by product this quarter
find a partner for migration services in the city
is Exchange Online available on this plan
take back the invitation I sent yesterday
make it twenty instead of ten
switch to English, please
the invoice from last year was wrong
could you book a meeting room for Thursday
nobody should be our partner of record any more
who looked at our data since Monday
is this request real or is somebody fooling us
my password does not work and the printer is broken
list all customers without an administrator
thanks, that was very helpful
How do I reset multi-factor authentication for a coworker?
Give me a summary of rejected quotes from the previous fiscal year
Somebody abroad logged in with our credentials, what should I do
Are there any outstanding requests that need my signature
The dishwasher in the kitchen is leaking again
Which resellers nearby offer cybersecurity workshops
We'd rather not renew the annual commitment
Compare revenue between both regions and export it
Write me a haiku about autumn leaves
Revoke their access immediately, they left the project
Can you order sandwiches for the whole floor
Convert the pilot into a paid contract`),
  'pt-BR': list(`mostre minhas ofertas pendentes
quantas avaliações enviamos no mês passado?
quem é o nosso administrador delegado
quais delegações vencem nos próximos 30 dias
quero comprar cinquenta licenças do E3
você pode me ajudar com uma coisa
fale com o suporte sobre a minha assinatura
recuse o pedido do nosso parceiro
como está o tempo amanhã
conte uma piada de computador
conte as avaliações recusadas por produto neste trimestre
encontre um parceiro para migração na minha cidade
isso está disponível neste plano?
cancele o convite que mandei ontem
mude para português, por favor
a fatura do ano passado estava errada
quem olhou nossos dados desde segunda-feira
esse pedido é verdadeiro?
liste todos os clientes sem administrador
obrigado, ajudou muito
Existe alguma solicitação que precise da minha assinatura?
Compare a receita das duas filiais e exporte a planilha
A máquina de lavar quebrou outra vez
Escreva um poema curto sobre o outono
Alguém de fora entrou com a nossa senha, o que devo fazer
Não queremos prorrogar o compromisso anual
Tire o acesso deles imediatamente, saíram do projeto
Quais revendas da vizinhança oferecem oficinas de segurança`),
  'es-ES': list(`muestra mis ofertas pendientes
¿cuántas pruebas enviamos el mes pasado?
¿quién es nuestro administrador delegado?
qué delegaciones caducan en los próximos 30 días
quiero comprar cincuenta licencias de E3
¿me puedes ayudar con una cosa?
habla con soporte sobre mi suscripción
rechaza la solicitud de nuestro socio
¿qué tiempo hará mañana?
cuéntame un chiste de ordenadores
cuenta las pruebas rechazadas por producto este trimestre
busca un socio para migración en mi ciudad
¿está disponible en este plan?
anula la invitación que mandé ayer
cambia a español, por favor
la factura del año pasado estaba mal
quién ha mirado nuestros datos desde el lunes
¿esta petición es verdadera?
lista de todos los clientes sin administrador
gracias, me ha servido mucho
¿Hay alguna petición que necesite mi firma?
Compara los ingresos de ambas sedes y expórtalos
La lavadora se ha estropeado otra vez
Escríbeme un haiku sobre las hojas de otoño
Alguien ha entrado con nuestras credenciales, ¿qué hago?
No queremos renovar el compromiso anual
Quítales el acceso de inmediato, dejaron el proyecto
¿Qué distribuidores cercanos ofrecen talleres de ciberseguridad?`),
  'fr-FR': list(`montre mes offres en attente
combien d'essais avons-nous envoyés le mois dernier ?
qui est notre administrateur délégué
quelles délégations expirent dans les 30 prochains jours
je veux acheter cinquante licences E3
peux-tu m'aider pour quelque chose
contacte le support au sujet de mon abonnement
refuse la demande de notre partenaire
quel temps fera-t-il demain
raconte une blague sur les ordinateurs
compte les essais refusés par produit ce trimestre
trouve un partenaire pour une migration dans ma ville
est-ce disponible avec cette formule ?
annule l'invitation que j'ai envoyée hier
passe en français, s'il te plaît
la facture de l'année dernière était fausse
qui a regardé nos données depuis lundi
cette demande est-elle vraie ?
liste de tous les clients sans administrateur
merci, c'était très utile
Y a-t-il une demande qui nécessite ma signature ?
Compare le chiffre d'affaires des deux régions et exporte-le
Le lave-vaisselle fuit encore
Écris-moi un haïku sur les feuilles mortes
Quelqu'un s'est connecté avec nos identifiants, que faire ?
Nous ne souhaitons pas reconduire l'engagement annuel
Coupe leur accès tout de suite, ils ont quitté le projet
Quels prestataires des environs animent des ateliers de cybersécurité`),
  'ru-RU': list(`покажи мои открытые предложения
сколько пробных версий мы отправили в прошлом месяце?
кто наш делегированный администратор
какие делегирования истекают в ближайшие 30 дней
хочу купить пятьдесят лицензий E3
можешь мне помочь кое с чем
свяжи меня с поддержкой по поводу моей подписки
отклони запрос нашего партнёра
какая завтра будет погода
расскажи анекдот про компьютеры
посчитай отклонённые пробные версии по продуктам за этот квартал
найди партнёра для миграции в моём городе
доступно ли это на нашем плане
отмени приглашение, которое я вчера отправил
перейди на русский, пожалуйста
счёт за прошлый год был неправильный
кто смотрел наши данные с понедельника
этот запрос настоящий?
список всех клиентов без администратора
спасибо, очень помог
забронируй переговорную на четверг
у меня не работает пароль и сломался принтер
Есть ли заявки, которые ждут моей подписи?
Сравни выручку двух регионов и выгрузи в таблицу
Посудомоечная машина опять протекает
Сочини хокку про осенние листья
Кто-то зашёл под нашими учётными данными, что делать
Мы не хотим продлевать годовое обязательство
Немедленно закрой им доступ, они ушли с проекта
Какие интеграторы поблизости проводят семинары по кибербезопасности
Переведи пилот в платный договор
Сбрось двухфакторную аутентификацию для сотрудника`),
  'zh-CN': list(`显示我待处理的报价
上个月我们发了多少个试用?
谁是我们的委派管理员
未来30天有哪些委派到期
我想买五十个E3许可证
你能帮我一个忙吗
请联系支持人员处理我的订阅
拒绝我们合作伙伴的请求
明天天气怎么样
讲一个关于电脑的笑话
按产品统计本季度被拒绝的试用
在我的城市找一个做迁移的合作伙伴
这个计划可以用吗
撤回我昨天发的邀请
请切换到中文
去年的发票有错误
从周一开始谁看过我们的数据
这个请求是真的吗
列出所有没有管理员的客户
谢谢,很有帮助
有没有需要我签字的请求
比较两个地区的收入并导出
洗碗机又漏水了
写一首关于秋叶的俳句
有人用我们的凭据登录了,怎么办
我们不想续签年度承诺
立即关闭他们的权限,他们已经离开项目
附近哪些经销商举办网络安全讲座
把试点转为付费合同
帮同事重置多重身份验证`),
};
