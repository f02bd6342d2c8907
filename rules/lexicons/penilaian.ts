import type { Lexicon } from '../engine/types';

/**
 * Judgement of somebody's work or character. `always`: a verdict as soon as a person or an office stands beside it;
 * `target`: weaker words that need another sign.
 */
export const penilaian: Lexicon = {
  id: 'penilaian',
  title: { id: 'Penilaian buruk', en: 'Negative judgement' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'diktator, diktatornya, diktaktor, otoriter, zalim, zolim, dzalim, dzolim, kedzaliman, kezaliman, tidak becus, payah, bobrok, penghianat, khianat, pembohong, pendusta, tukang tipu, tukang bohong, tukang utang, tukang ngutang, tukang ngibul, tukang fitnah, raja bohong, raja hutang, ratu bohong, munafik, pencitraan, percitraan, penjilat, penindas, tiran, lalim, bejat, pembual, omong kosong, omdo, omong doang, cuma omong, janji palsu, ingkar janji, tidak punya malu, tidak tahu malu, tidak punya hati, gaji buta, tidak berguna, tidak guna, tidak ada gunanya, haus kuasa, haus kekuasaan, gila kuasa, gila jabatan, gila hormat, serakah, ngawur, akal-akalan, amburadul, tidak pecus, menyengsarakan, sengsarakan, bohongi, membohongi, korup, kacung, jongos, ora mutu, ora becus, ngapusi, ngibul, tukang kibul, gagal total, tidak mampu mengurus, anti rakyat, anti ulama, dungu, pikun, planga-plongo, bebal, ndang cari muka, penista, pemecah belah, sok jago, mbelgedes, taek, pelanggar ham',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'gagal, ancur, bobol, tumbang, edan, curang, keji, biadab, boneka, penipuan, penipu, dalang, provokator, rakus, kejam, tidak layak, tidak pantas, ngeyel, ngotot, bodoh, makar, perampok, pengkhianat, penjahat, menipu, merampok, menindas, koruptor, culas, licik, korupsi, mangkrak, utang, hutang, ngutang, ngutang mulu, lemah, malas, lambat, lelet, lemot, kacau, hancur, rusak, parah, aneh, lucu, konyol, bingung, panik, takut, malu, tidak jelas, sok, anti, jelek, buruk, ambruk, anjlok, nyungsep, naik terus, mahal, mencekik, menjerit, sombong, arogan, sewenang-wenang, semena-mena, tebang pilih, tumpul, fitnah, tipu, tipuan, sandiwara, drama, dagelan, komedi, badut, settingan, modus, nganggur, rugi, percuma, ketahuan, ketauan, kotor, gila, ambisi, nafsu, topeng, rekayasa, muak, jijik, kecewa, miris, sampah, bohong, dusta, sesat, sengsara, melarat, miskin, dijual, jual aset, dijajah, menjajah, mentang-mentang, dizalimi, diperas, bayaran, dibayar, cebong, kampret, lari, kabur, diam saja, bungkam, kerjanya, bisanya, bisa apa, katanya, mana janji, janji, hoax, hoaks, alasan, susah, kebanyakan, asal bunyi, cuma, malu-maluin, memalukan, gagal paham, dosa',
    },
  ],
};

/** Mockery that is no judgement in itself: laughter, jeering, faces. */
export const ejekan: Lexicon = {
  id: 'ejekan',
  title: { id: 'Ejekan dan tawa', en: 'Mockery and laughter' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'wkwk, haha, hihi, xixi, hehe, ngakak, awkwk, kwkw, lol, lucu, kocak, dagelan, badut, ngelawak, pelawak, lawak, huuu, prett, preet, pret, preeet, halah, hadeh, hadeuh, heleh, hilih, dih, idih, ih, weee, wee, wek, 😂, 🤣, 😆, 😹, 😝, 😜, 🤪, 🤡, 🐷, 🐒, 🐵, 🙈, 🐶, 🐕, 🐽, 🐍, 🐀, 💩, 🤮, 🤢, 🖕, 👎, 😏, 🙄, 😤, 😡, 🤬, 👿, 😒, 🤦',
    },
  ],
};
