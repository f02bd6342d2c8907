import type { Lexicon } from '../engine/types';

/**
 * Abusive words. `always`: an insult or an oath wherever it stands, with no other sense in any dictionary. `target`: has an everyday sense too, and is an insult in
 * a quarrel or once a person is meant. `context`: an ordinary word that insults only when it is put right beside a person.
 */
export const kataKasar: Lexicon = {
  id: 'kata-kasar',
  title: { id: 'Kata kasar', en: 'Abusive words' },
  groups: [
    {
      tier: 'always',
      lang: 'id',
      source: 'KBBI (kasar, cakapan) and own',
      respelled: true,
      terms:
        'iq jongkok, otak micin, generasi micin, bodoh amat lu, bangcat, bangzat, keparat, brengsek, berengsek, bedebah, bangke, goblok, goblik, dongo, dongok, gebleg, bloon, kamprey, kacrut, kupret, bahlul, begundal, songong, orgil, otak udang, otak dengkul, otak di dengkul, otak kosong, otak sempit, otak kerdil, otak miring, otak mesum, otak bebal, tidak punya otak, tidak berotak, tanpa otak, tidak pakai otak, pakai otak kalau, kurang ajar, mulut comberan, mulut sampah, mulut kotor, mulut jamban, muka tembok, muka badak, banci kaleng, haram jadah, laknatullah, persetan, setan alas, tidak tahu diri, manusia sampah, bermental budak, bermental babu, mata duitan, kadrun, kapir, mulut rusak, generasi tinja, gebleknya, tololisme, dasar cacat, cacat lu, otak cacat, dasar autis, autis lu, dasar gila',
    },
    {
      tier: 'always',
      lang: 'id',
      source: 'own',
      affixes: false,
      terms:
        'kampang, tokai, taikers, taek, taii, asw, anjg, njing, njir, anjir, anjer, anjrit, anjrot, anjrrr, bacot, ngebacot, bacotnya, bacotan, cangkem, cocot, cocotnya, congor, congornya, bangkek, nying, nyet, njink, plonga-plongo, planga-plongo, plonga plongo, planga plongo, dablek, bujang lapuk, bermuka dua, kimak, gila lu, gila lo, gila kau, edan lu, sinting lu',
    },
    {
      tier: 'always',
      lang: 'jv',
      source: 'Bausastra Jawa (kasar) and own',
      terms:
        'jancok, hancok, gundulmu, dapuranmu, kakean cocot, kakean cangkem, asu buntung, matane picek, ndlogok, ndlahom, mbelgedes, bajirut, bedon, damput, gathel, raimu, rai gedhek, cangkemmu, cocotmu, dengkulmu, pekok, goblog, gendheng, kenthir, bajinguk, mbokne ancuk',
    },
    {
      tier: 'always',
      lang: 'jv',
      source: 'own',
      affixes: false,
      terms: 'lambene, eek kebo',
    },
    {
      tier: 'always',
      lang: 'su',
      source: 'own',
      terms:
        'belegug, bangkawarah, borokokok, cileupeung, teu baleg, sirah sia, hulu sia, gelo maneh, bodo pisan, setan alas sia, goblog pisan, anying, goblog, koplok, modol, bebegig, beungeut, henceut, heunceut, bejad, teu uyahan, sia mah, dasar sia, lebok tah, setan sia, monyet sia, ngabangus',
    },
    {
      tier: 'always',
      lang: 'min',
      source: 'own',
      affixes: false,
      terms: 'kalera, andeang, kapalo ang, waang gilo, indak baradat, pantiak, kanciang, anjiang, biyai, pandia, ang gilo',
    },
    {
      tier: 'always',
      lang: 'btk',
      source: 'own',
      affixes: false,
      terms: 'bodat, bujang inam, na oto ho, bujang inang, begu ho, babi ho, anjing ho',
    },
    {
      tier: 'always',
      lang: 'bew',
      source: 'own',
      affixes: false,
      terms:
        'blo on, belo on, kutu kupret, bego banget, ngehe lu, songong lu, belagu lu, muke lu, muke gile, mulut lu, kagak ada otak, pea lu, dasar pea, bujug buneng lu',
    },
    {
      tier: 'always',
      lang: 'reg',
      source: 'own',
      affixes: false,
      terms: 'pukimak, puki mak, cukimai, cuki mai, telaso, tailaso, sundala, naskeleng, bungul, lonte, pecun, perek, jablay',
    },
    {
      tier: 'always',
      lang: 'en',
      source: 'own',
      affixes: false,
      terms:
        'fuck, fucking, fucked, fucker, motherfucker, shit, bullshit, bitch, asshole, bastard, dickhead, moron, retard, retarded, dumbass, wtf, stfu',
    },
    {
      tier: 'target',
      lang: 'id',
      source: 'KBBI and own',
      affixes: false,
      terms:
        'anjing, babi, ngehe, belagu, sotoy, jalang, binal, ganjen, kegatelan, kudisan, panuan, kurapan, benalu, monyet, beruk, kodok, kecoa, kecoak, curut, cecunguk, kutil, upil, setan, syetan, iblis, dajjal, laknat, laknatullah, terkutuk, bodoh, bodo, bodohnya, bebal, bolot, edan, koplak, cupu, cacad, norak, udik, katrok, kampungan, homo, pelacur, pelakor, munafikun, pengecut, penjilat, maling, garong, tukang tipu, cabul, mesum, bejat, najis, sialan, sial, kencing, pantat, berak, comberan, gadungan, kere, bangkotan, psikopat, jahanam, keblinger, cacat otak, burik, bodoh amat, anj, ccd, ondel ondel, bau kencur, sumbu pendek, kampungannya, bau jigong, penis, dekil, sok suci, sok jago, sok polos, sok alim',
    },
    {
      tier: 'target',
      lang: 'jv',
      source: 'own',
      affixes: false,
      terms:
        'celeng, tae, mingkem, kirik, bokong, segawon, bajul, telek, wedhus, lambe, kemaki, umuk, ngapusi, elek, garangan, wedus, bodho, keminter, bosok',
    },
    { tier: 'target', lang: 'su', source: 'own', affixes: false, terms: 'bagong, geuleuh, ngehe' },
    { tier: 'target', lang: 'min', source: 'own', affixes: false, terms: 'baruak' },
    { tier: 'target', lang: 'en', source: 'own', affixes: false, terms: 'loser, dumb, trash' },
    {
      tier: 'context',
      lang: 'id',
      source: 'own',
      affixes: false,
      terms:
        'cacat, munafik, ndeso, jurig, tengil, murahan, gatel, gembrot, pesek, tonggos, cebol, cemen, pansos, caper, kuper, kudet, dodol, oneng, telmi, tulalit, toxic, alay, budeg, lemot, butut, gendeng, otak, otaknya, otakmu, otaklu, babu, autis, waras, jelek, bau, busuk, sampah, sombong, sok, mulut, mulutnya, mulutmu, jidat, jidatmu, mukamu, muke, tampang, wajahnya, perangai, boneka, kotor, licik, picik, culas, culun, onta, hina, penipu, rampok, kera, kebo, tikus, kadal, keledai, sesat, rakus, serakah, parasit, penyakit, ompong, komplotan, copet, perampok, pembohong, pengkhianat, cacing, ngibul, ngadalin, sadis, keji',
    },
  ],
};
