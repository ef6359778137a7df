/** What people say in English around a company's name, and in small talk: none of it names anybody. */
export const ENGLISH = `
partner partners partnership reseller resellers vendor vendors supplier customer customers client clients company companies organisation organization organizations tenant tenants firm business
businesses enterprise account accounts offer offers offered offering quote quotes quotation quotations proposal proposals purchase purchases purchased purchasing buy buys buying bought order orders ordered
trial trials test tests testing demo evaluation sample invitation invitations invite invites invited inviting licence licences license licenses licensed licensing seat seats user users subscription
subscriptions subscribe subscribed plan plans product products service services catalogue catalog administrator administrators admin admins administer administers administered administering administration
administrative delegated delegate delegates delegation delegations authority authorise authorize authorised authorized permission permissions access role roles record records recorded approval approvals
approve approves approved approving accept accepts accepted accepting acceptance decline declines declined declining refuse refuses refused reject rejects rejected rejecting withdraw withdraws withdrawn
withdrew withdrawing revoke revokes revoked cancel cancels cancelled canceled cancelling retract recall undo pending waiting wait waits open opened closed expire expires expired expiring expiry lapse lapsed
renew renews renewal renewed extend extends extended send sends sent sending resend deliver delivered make makes made making create creates created creating prepare prepared draft drafts compose remove
removes removed removing delete deleted drop dropped end ends ended ending stop stopped terminate terminated dismiss replace replaced change changes changed changing switch switched update updated set sets
assign assigned appoint nominate designate choose chose chosen pick select selected return returned returning hand handed give gives gave given giving take takes took taken taking show shows shown showing
list lists listed listing display tell tells told telling count counts counted counting number numbers amount total totals many much few several how what who whom whose which where when why status state
history happen happens happened happening event events report reports overview summary details detail information info data statistics stats number figure figures chart grouped group month months monthly
week weeks weekly day days daily year years yearly quarter quarters quarterly today yesterday tomorrow tonight morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december spring summer autumn winter last next current currently previous past recent recently lately since until before after
during ago soon later now already still yet ever never always often sometimes again once twice date dates time times hour hours minute minutes moment period deadline due find finds finding found search
searching look looks looked looking seek need needs needed want wants wanted wanting wish would like likes liked could should must might request requests requested requesting ask asks asked asking question
questions answer answers answered reply replies replied respond response verify verified verification check checks checked checking confirm confirmed confirmation real genuine legitimate fake scam fraud
phishing trust trusted fooling safe secure security help helps helped helping helpful support supports supported assist assistance contact contacts contacted contacting call calls called calling phone email
emails mail mails message messages messaged write writes written chat talk talks talking speak speaks speaking language languages english french spanish portuguese russian chinese german available availability
feature features included include includes migration migrate migrating migrated training train deployment deploy deployed deploying development develop developer developers consulting advice advise adviser
advisor expert experts expertise specialist specialists nearby near around area city country region location place local please thanks thank thankful hello hey hi bye goodbye sorry okay yes sure maybe
great good better best bad worse worst nice fine right wrong correct mistake error errors problem problems issue issues trouble broken work works worked working fix fixed install installed installing
computer computers laptop printer printers screen keyboard mouse software hardware network internet wifi server servers cloud website browser file files folder folders document documents spreadsheet word
excel outlook teams exchange sharepoint onedrive windows office microsoft azure copilot password passwords reset login sign signed invoice invoices invoiced bill bills billed billing payment payments pay
paid paying price prices priced pricing cost costs cheap cheaper expensive discount discounts budget money dollar dollars euro euros refund contract contracts agreement agreements term terms condition
meeting meetings room rooms book booked booking reserve calendar schedule scheduled appointment appointments remind reminder flight flights hotel hotels ticket tickets travel trip lunch dinner breakfast
coffee pizza food restaurant restaurants recipe cook cooking weather rain raining sunny forecast temperature joke jokes funny story song music movie movies game games play sport football news stock stocks
price translate translation calculate poem essay people person persons somebody someone anybody anyone nobody everybody everyone team colleague colleagues boss manager managers employee employees staff
member members guy guys folks friend friends family child children man woman world country government president capital history science life love happy sad angry tired busy free new newest old oldest young
big bigger large larger small smaller short long high low first second third fourth fifth half quarter double single each every other another same different only just also even very really quite almost
enough without within about against between among through across behind instead except besides however therefore because although whether either neither none nothing something anything everything one two
three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple additional extra more most less least left remaining
forget forgot remember believe think thought guess know knows knew known understand understood mean means meant explain explained describe learn learned see sees saw seen watch read reads reading hear heard
feel let lets keep keeps kept hold holds held own owns owned owner belong belongs try tries tried trying start starts started starting begin began finish finished complete completed continue continued
move moves moved moving run runs running ran turn turns turned bring brought carry come comes came coming goes going went gone leave leaves leaving stay stays stayed live lives happen become became lose lost
losing win won share shares shared sharing add adds added adding join joined apply applied submit submitted provide provides provided receive receives received receiving get gets got getting deal deals
handle handles handled manage manages managed managing management review reviewed follow followup following relationship relationships link linked connection connected involved responsible charge thing things
stuff way ways part parts side point case cases example reason kind kinds type types sort level line lines page pages item items name names named full empty whole main important urgent quick quickly fast slow
possible impossible easy easily hard difficult ready able unable allowed valid invalid active inactive default official convert converted converting conversion turned enough anymore whatever okay cool awesome
wonderful perfect exactly actually basically probably definitely certainly honestly simply directly immediately automatically manually online offline step steps option options choice choices button card`;
