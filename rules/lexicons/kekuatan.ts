/** Words about armed units, their movement and their strength. Each is daily language; only together do they give anything away. */
import type { Lexicon } from '../engine/types';

export const satuan: Lexicon = {
  id: 'satuan',
  title: { id: 'Satuan dan kekuatan bersenjata', en: 'Armed units and forces' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'makodim, makorem, yon, yonko, pos pamtas, pos ramil, pos taktis, kotis, danpos, kompi senapan, kodim, koramil, korem, kodam, yonif, yonkav, yonarmed, yonzipur, yonbekang, yonmar, brigif, divif, batalyon, batalion, ' +
        'peleton, pleton, kompi, regu tempur, satgas, satgas pamtas, satgas pamrahwan, kri, kal, lanud, lanal, skuadron, ' +
        'pasukan, prajurit, brimob, kopassus, kostrad, marinir, kopasgat, paskhas, kopaska, denjaka, denbravo, detasemen, ' +
        'satuan tugas, satuan tempur, tim khusus, tim intai, kapal perang, pesawat tempur, helikopter tempur, panser, tank',
    },
  ],
};

export const gerakan: Lexicon = {
  id: 'gerakan-pasukan',
  title: { id: 'Gerakan pasukan', en: 'Movement of forces' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'jalan ke, jalan menuju, masuk ke, turun ke, naik kri, naik hercules, naik heli, naik c130, naik truk, berangkat satgas, berangkat tugas, berangkat bko, berangkat penugasan, tugas ke, penugasan ke, satgas ke, budhal, budal, mangkat, indit, pai ka, ngalih ka, ngalih menyang, pindhah menyang, miang ka, dikirim ka, tulak ka, bakumpul ka, barangkek, lapeh ka, meluncur ke, merapat ke, pindah ke pulau, menuju kapal, naik kapal perang, naik kapal abu-abu, digeser, ditarik, ditarik dari, rolling, rotasi, menyeberang, menyusup, mengendap, geser, bergeser, digeser, pergeseran, geser pasukan, serpas, bergerak, digerakkan, berangkat, diberangkatkan, ' +
        'pemberangkatan, dikerahkan, mengerahkan, kerahkan, pengerahan, diterbangkan, bertolak, bko, di-bko-kan, diperbantukan, patroli, ' +
        'layar, berlayar, penyergapan, menyergap, penyerbuan, menyerbu, penyusupan, infiltrasi, pengepungan, mengepung, ' +
        'pendaratan, mendarat, penyisiran, menyisir, rotasi pasukan, embarkasi, debarkasi, gelar pasukan',
    },
  ],
};

/** What public service does with the same words: these make the movement of people ordinary. */
export const kegiatanSipil: Lexicon = {
  id: 'kegiatan-warga',
  title: { id: 'Kegiatan bersama warga', en: 'Civic activities' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'bersama warga, bersama masyarakat, mengajak warga, ajak warga, membantu warga, bantu warga, menolong warga, melayani warga, warga boleh, warga terdampak, warga binaan, untuk warga, untuk masyarakat, ' +
        'kerja bakti, gotong royong, karya bakti, bakti sosial, baksos, donor darah, upacara, apel, ' +
        'tanam pohon, menanam, mudik, pemudik, arus balik, arus lalu lintas, lalu lintas, natal, tahun baru, lebaran, takbiran, idulfitri, ' +
        'konser, pertandingan, laga, suporter, unjuk rasa, pengamanan tps, pilkada, pemilu, banjir, longsor, gempa, kebakaran, pengungsi, ' +
        'evakuasi, bantuan logistik, logistik bantuan, bantuan sosial, vaksin, vaksinasi, posyandu, sunatan, lomba, karnaval, parade, defile, ' +
        'hut tni, hari jadi, latihan bersama, haji, jemaah, olahraga, lari pagi, sepeda santai, senam, membersihkan, bersih-bersih, ' +
        'keamanan lingkungan, siskamling, ronda, wisata, festival, ziarah, napak tilas, open house, open ship, gladi, pramuka, paskibra, sar, pencarian, persit, bhayangkari, umrah, covid, masker, membagikan, sembako, pasukan emak-emak, pasukan ibu-ibu, pasukan oranye, pasukan kuning, pasukan biru, pasukan semut, pasukan cilik, pasukan bocah, pasukan balita, emak-emak, rombongan, kunjungan, studi banding, cuti, keluarga',
    },
  ],
};
