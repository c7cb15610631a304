const words = `
agritech airfryer alma anticorruption antivax antivaxxer antivaxxers athleisure barista beheadings bestie
besties bloviate bloviated bloviates bloviating bloviation bloviations bombmaker bombmakers bombmaking
brexiteer brexiteers burkini burkinis byelection byelections carveout carveouts caucusgoer caucusgoers
conclusory conspiracist conspiracists convo counterprotest counterprotester counterprotesters counterprotests
covid defund defunded defunding defunds deplatform deplatformed deplatforming docuseries doomscroll
doomscrolling drugmaker drugmakers edtech eurosceptic euroskeptic euroskeptics facto favorability
favourability fearmongering forex geofence geofencing greenwash greenwashed greenwashing gunbattle gunbattles
gunmaker gunmakers hardcourt hardcourts heatpump honkytonk honkytonks improv incel incels islamophobia
islamophobic jihadi jihadis jirga jumpstart jumpstarted jumpstarting jumpstarts latinx listicle listicles
livestreamer mandamus mano mansplain mansplained mansplaining matchup matchups medtech megadonor megadonors
megadrought megafire megafires memecoin memecoins microgrid microgrids midsized moviemaking nearshoring
neofascist neofascists newsmaker newsmakers niqab niqabs nonbinary nonfungible onshoring oppo parkrun perp
perps peshmerga petrostate petrostates pickleball planemaker planemakers primaried proptech psy realpolitik
relitigate relitigated relitigating reshoring rideshare ridesharing servicemember servicemembers sextortion
shoutout shoutouts showrunner showrunners siloviki smartgrid sotto speedskater speedskaters speedskating
stablecoin stablecoins stormwater strategise strategised strategize strategized strategizes strategizing
superdelegate superdelegates telehealth telenovela telenovelas timeframe timeframes tsk uber unfavorability
unfavourability upskirting vax vaxxed veepstakes vlogger vloggers vlogging walkback whataboutism wokeness
younguns yuca`;

/**
 * Words of today's news that the dictionaries lack, gathered by hand; lower-case, in either spelling. A word
 * leaves the list when a release of the dictionaries knows it.
 */
export const recentWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
