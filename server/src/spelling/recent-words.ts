const words = `
adalimumab adtech agritech airfryer alma altcoin altcoins anticorruption antivax antivaxxer antivaxxers
athleisure barista beheadings bestie besties bitcoins bloviate bloviated bloviates bloviating bloviation
bloviations bombmaker bombmakers bombmaking brexiteer brexiteers buprenorphine burkini burkinis byelection
byelections carsharing carveout carveouts caucusgoer caucusgoers comorbidities conclusory conspiracist
conspiracists convo counterprotest counterprotester counterprotesters counterprotests covid coworking defund
defunded defunding defunds deplatform deplatformed deplatforming docuseries doomscroll doomscrolling
drugmaker drugmakers ebike ebikes ebook ebooks edtech epigenome ereader ereaders escooter escooters
eurosceptic euroskeptic euroskeptics facto favorability favourability fearmongering forex geofence
geofencing greenwash greenwashed greenwashing gunbattle gunbattles gunmaker gunmakers hardcourt hardcourts
healthtech heatpump honkytonk honkytonks improv incel incels islamophobia islamophobic jihadi jihadis jirga
jumpstart jumpstarted jumpstarting jumpstarts latinx listicle listicles livestreamer mandamus mano mansplain
mansplained mansplaining matchup matchups medtech megadonor megadonors megadrought megafire megafires
memecoin memecoins metabolome microgrid microgrids microplastics midsized monkeypox moviemaking mpox
nanosatellite nanosatellites nearshoring neofascist neofascists newsmaker newsmakers niqab niqabs nitazene
nitazenes nonbinary nonfungible onshoring oppo parkrun perp perps peshmerga petrostate petrostates
pickleball planemaker planemakers powerbank powerbanks primaried proptech psy realpolitik relitigate
relitigated relitigating reshoring rideshare ridesharing semaglutide servicemember servicemembers sextortion
shoutout shoutouts showrunner showrunners siloviki silvopasture smallsat smallsats smartgrid smishing sotto
speedskater speedskaters speedskating stablecoin stablecoins stormwater strategise strategised strategize
strategized strategizes strategizing superdelegate superdelegates telehealth telenovela telenovelas
timeframe timeframes tirzepatide tsk tweetstorm tweetstorms uber unfavorability unfavourability unvaxxed
upskirting vax vaxxed vaxxer vaxxers veepstakes vlogger vloggers vlogging walkback whataboutism windfarm
windfarms wokeness xylazine younguns yuca`;

/**
 * Words of today's news that the dictionaries lack, gathered by hand; lower-case, in either spelling. A word
 * leaves the list when a release of the dictionaries knows it.
 */
export const recentWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
