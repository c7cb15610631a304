const words = `
adalimumab adtech agritech airfryer allrounder allrounders alma altcoin altcoins anticorruption antivax
antivaxxer antivaxxers archaeon ass'n athleisure axions barista beheadings bellringer bellringers
bellringing bestie besties bidenomics bildungsroman bildungsromans biro biros bitcoins bloviate bloviated
bloviates bloviating bloviation bloviations bombmaker bombmakers bombmaking brexiteer brexiteers brexiter
brexiters buprenorphine burkini burkinis byelection byelections carsharing carveout carveouts caucusgoer
caucusgoers comorbidities conclusory conspiracist conspiracists convo corbett corbetts counterprotest
counterprotester counterprotesters counterprotests covid coworking decampee decampees defund defunded
defunding defunds dep't deplatform deplatformed deplatforming docuseries doomscroll doomscrolling drugmaker
drugmakers ebike ebikes ebook ebooks edtech epigenome ereader ereaders escooter escooters ethernet
eurosceptic euroskeptic euroskeptics facto favorability favourability fearmongering finfluencer finfluencers
flytipper flytippers flytipping forex geofence geofencing gov't greenwash greenwashed greenwashing groyper
groypers gunbattle gunbattles gunmaker gunmakers hardcourt hardcourts healthtech heatpump honkytonk
honkytonks improv incel incels int'l islamophobia islamophobic jihadi jihadis jirga julienned jumpstart
jumpstarted jumpstarting jumpstarts latinx listicle listicles livestreamer lycra magnetar magnetars mandamus
mano mansplain mansplained mansplaining matchup matchups medtech megadonor megadonors megadrought megafire
megafires memecoin memecoins metabolome microgrid microgrids microplastics midsized monkeypox moviemaking
mpox munro munros muppet muppets nanosatellite nanosatellites nat'l nearshoring neofascist neofascists
newsmaker newsmakers niqab niqabs nitazene nitazenes nonbinary nonfungible onshoring opex oppo parkrun perp
perps peshmerga petrostate petrostates pickleball planemaker planemakers portakabin portakabins powerbank
powerbanks primaried proptech psy realpolitik redpilled relitigate relitigated relitigating reshoring
rideshare ridesharing sasquatch semaglutide servicemember servicemembers sextortion shoutout shoutouts
showrunner showrunners siloviki silvopasture simping smallsat smallsats smartgrid smishing sotto speedskater
speedskaters speedskating stablecoin stablecoins sternotomy stormwater strategise strategised strategize
strategized strategizes strategizing superdelegate superdelegates tailender tailenders telehealth telenovela
telenovelas timeframe timeframes tirzepatide tsk tupperware tweetstorm tweetstorms uber ukipper ukippers
unfavorability unfavourability unvaxxed upskirting vaper vapers vax vaxxed vaxxer vaxxers veepstakes velcro
vlogger vloggers vlogging walkback whataboutism whiggish wifi windfarm windfarms wokeness xylazine yeet
yeeted younguns yuca`;

/**
 * Words of today's news that the dictionaries lack, gathered by hand; lower-case, in either spelling. A word
 * leaves the list when a release of the dictionaries knows it.
 */
export const recentWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
