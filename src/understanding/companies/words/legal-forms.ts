/** Legal forms, without dots: said or not, they name nobody. */
export const LEGAL_FORMS = `
inc incorporated corp corporation co company llc llp lp ltd limited plc pllc pty
gmbh ag kg ohg ug bv nv ab oy as aps spa srl
sa sl slu sll sau sc scp scoop sociedad anonima limitada ltda eireli me epp mei cia
coop s sarl sas sasu eurl snc sci scop selarl ets etablissements
ооо оао зао ао пао ип нпо тоо чп нко ано гк
有限公司 有限责任公司 股份有限公司 股份公司 集团 集团有限公司 集团股份有限公司 公司 控股 控股集团 总公司 分公司 合伙企业 事务所
ooo oao zao ao pao`;

export const CONNECTORS = `
and of the for at in by & y e et und de da do das dos del della di du des la le les el los las l d o a au aux en um uma
и в на из у по от для`;
