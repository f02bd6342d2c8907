import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

/** Programmes for small business and prevention speak of the same things for good reasons. */
const programme: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: {
    kind: 'terms',
    terms:
      'pajak, denda, retribusi, samsat, umkm, pelaku usaha, koperasi, pelatihan, pameran, bazar, pasar murah, operasi pasar, petani, perajin, pengrajin, lelang, sitaan, barang rampasan, razia, berantas, bahaya, cegah, waspada, larang, sosialisasi, edukasi, tersangka, gratifikasi, lapor, kpk, kampanye, barang bukti, penindakan, cukai, subsidi',
  },
};

/** Who works in an office, by rank. */
const STAFF =
  'admin|camat|lurah|kades|sekdes|sekda|sekdin|sekcam|kadis|kabid|kabag|kasi|kasubag|kasubbag|bendahara|kepala|kepsek|direktur|komandan|danramil|kapolsek|bupati|wakil|wali kota|staf|pegawai|petugas|rekan kami|teman kami|teman kantor|tim kami';

const trade: Matcher = list(
  'open po, pre order, preorder, ready stock, ready stok, cod, harga nego, bisa nego, dijual cepat, dijual murah, jual cepat, reseller, dropship, checkout, keranjang kuning, free ongkir, gratis ongkir, restock, best seller, diskon, promo, turun harga, harga reseller, testimoni',
);
const order: Matcher = list(
  'order sekarang, pesan sekarang, beli sekarang, buruan order, yuk order, yuk beli, yang minat, minat dm, dm aja, dm untuk harga, inbox harga, wa aja, cek harga, stok terbatas, siapa cepat, langsung order, bisa cod, beli lewat link, beli di, link bio, link di bio, hubungi nomor di poster, japri saja, japri aja, boleh kredit, bisa dicicil, bisa kredit, DP ringan',
);
const goods: Matcher = list(
  'skincare, kosmetik, hijab, gamis, sepatu, tas, baju, kaos, motor, mobil, rumah, tanah kavling, kavling, parfum, suplemen, pelangsing, pemutih, hp, handphone, asuransi, mlm, kos-kosan, kosan, kontrakan, sabun, teh pelangsing, minuman, kopi, kue, katering, madu, herbal, obat, jilbab, jam tangan, tiket, paket umrah, paket wisata, sembako',
);
const endorse: Matcher = list(
  'endorse kami, cek endorse, endorse, unboxing, review jujur, racun, wajib punya, sponsor, makasih brand, disponsori, sahabat prajurit, andalan prajurit, milik pak kabid, milik bu kabid, milik pak kasi, milik bu kasi, milik pak kadis, usaha istri pak, usaha suami bu, pakai seragam dapat diskon',
);

export const rule: Rule = {
  id: 'etika/kode-etik-pegawai',
  pack: 'permenpanrb',
  title: { id: 'Kode etik pegawai', en: 'Code of ethics of civil servants' },
  basis: ['etika/5', 'prinsip/2', 'norma/polri-se-11-2016'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'jualan',
      match: {
        kind: 'any',
        of: [near(trade, { kind: 'any', of: [trade, order, goods] }, 20), near(goods, order, 12), near(goods, endorse, 12)],
      },
      message: {
        id: 'Akun kantor terlihat berjualan atau mempromosikan produk.',
        en: 'The official account seems to sell or promote a product.',
      },
    },
    {
      // What belongs to a colleague, or is praised in the name of the office.
      name: 'anjuran-usaha',
      match: {
        kind: 'near',
        a: list(
          'rekomendasi, merekomendasikan, rekomendasikan, recommended, wajib coba, cobain, coba deh, mampir, mampir ya, beli, belilah, borong, pesan, pesen, order, langganan, jajan, diskon, harga teman, harga sahabat, menerima pesanan, terima pesanan, follow akun, tuku, tukuo, mesen, mésér, meser, ngeunah, enak banget, paling enak, paling bagus, terbaik',
        ),
        b: {
          kind: 'any',
          of: [
            {
              kind: 'pattern',
              flags: 'i',
              pattern: `(?<!\\p{L})(?:milik|punya|usaha|bisnis|warung|toko|kedai|kafe|salon|bengkel|katering|dapur|jualan|dagangan|produk|buatan|bikinan|gaweane|racikan|dikelola|istri|isteri|suami|anak|adik|ke|ka|neng) (?:(?:pak|bu|ibu|bapak|mas|mbak) )?(?:${STAFF})(?!\\p{L})`,
            },
            list(
              'pakai nama kantor, sebut nama kantor, sebut nama dinas, bilang dari kantor, bilang dari dinas, kenalan admin, teman admin, seruangan sudah coba, kami sudah coba',
            ),
          ],
        },
        within: 10,
        mark: 'a',
      },
      message: {
        id: 'Akun kantor terbaca menganjurkan usaha atau barang tertentu.',
        en: 'The official account seems to recommend a business or a product.',
      },
    },
    {
      name: 'pemberian-rekanan',
      match: {
        kind: 'near',
        a: list(
          'parsel, parcel, hampers, kado, bingkisan, amplop, ditraktir, traktiran, dijamu, sponsor, sponsornya, dipinjami mobil, tiket liburan, voucher, cendera mata',
        ),
        b: list(
          'rekanan, rekanan proyek, kontraktor, vendor, pemborong, pengusaha, penyedia, pemohon, wajib pajak tadi, toko bangunan, showroom, dealer, dari pt, dari cv, pemilik proyek, pemenang tender',
        ),
        within: 7,
        mark: 'both',
        unless: list(
          'tolak, menolak, ditolak, kembalikan, dikembalikan, mengembalikan, dilarang, jangan, csr, donasi, santunan, yatim, dhuafa, korban, pengungsi, penyintas',
        ),
      },
      message: { id: 'Ada kesan menerima pemberian dari pihak lain.', en: 'This may read as accepting a gift.' },
    },
    {
      name: 'pemberian',
      match: {
        kind: 'near',
        a: list('terima kasih, makasih, alhamdulillah dapat, dapat, asyik dapat'),
        b: list(
          'parsel dari, hampers dari, hadiah dari rekanan, bingkisan dari rekanan, oleh-oleh dari rekanan, kado dari vendor, hadiah dari vendor, amplop dari, tiket gratis dari, traktiran dari rekanan, traktiran vendor',
        ),
        within: 5,
        mark: 'both',
      },
      message: { id: 'Ada kesan menerima pemberian dari pihak lain.', en: 'This may read as accepting a gift.' },
    },
    {
      name: 'kemewahan',
      match: {
        kind: 'near',
        a: list(
          'rolex, hermes, louis vuitton, gucci, birkin, richard mille, lamborghini, ferrari, porsche, rubicon, harley, harley davidson, moge, alphard, jet pribadi, yacht, tas branded, jam tangan mewah, mobil mewah, liburan ke eropa, liburan mewah, kelas bisnis, first class, vila mewah',
        ),
        b: list(
          'baru, punya, beli, koleksi, naik, pamer, cobain, coba, akhirnya, hadiah, kesayangan, idaman, gaes, guys, dulu, hasil kerja',
        ),
        within: 4,
        mark: 'both',
      },
      message: { id: 'Tulisan ini menampilkan kemewahan.', en: 'This shows off luxury.' },
    },
    {
      name: 'hiburan-jam-kerja',
      match: {
        kind: 'near',
        a: list(
          'mabar, push rank, pasang togel, main slot, main game, ngopi-ngopi, ngegame, karaoke, karaokean, nonton drakor, maraton drakor, main tiktok, joget tiktok, live tiktok, tidur siang, rebahan, nongkrong, ngopi cantik, belanja online, ghibah, main catur',
        ),
        b: list(
          'jam kerja, jam kantor, jam dinas, jam pelayanan, jam layanan, loket sepi, ruang rapat, ruang pelayanan, warga menunggu, di kantor, di kantor aja, saat dinas, lagi dinas, waktu dinas, saat piket, lagi piket, mumpung bos, mumpung pimpinan',
        ),
        within: 6,
        mark: 'both',
      },
      message: { id: 'Tulisan ini tentang hiburan pada jam dinas.', en: 'The text is about leisure in duty hours.' },
    },
    {
      name: 'tidak-senonoh',
      match: {
        kind: 'any',
        of: [
          list(
            'angka jitu, bocoran togel, bokep, video mesum, film porno, nonton porno, pamer dada, pamer paha, threesome, ngewe, ngentot, colmek, desahan',
          ),
          near(
            list('bugil, telanjang bulat, foto seksi'),
            list('link, tonton, cek, guys, gaes, mau dong, bagi dong, wow, kirim, min'),
            5,
          ),
        ],
      },
      message: { id: 'Ada kata yang tidak senonoh.', en: 'There is an indecent word.' },
    },
  ],
  antipatterns: [programme, { kind: 'context', is: 'quoted' }, { kind: 'context', is: 'negated' }],
  atMost: 1,
  message: { id: 'Isi ini kurang sejalan dengan kode etik pegawai.', en: 'This does not fit the code of ethics.' },
  advice: {
    id: 'Akun kantor dipakai untuk layanan dan informasi publik. Pindahkan hal pribadi atau jualan ke akun sendiri di luar jam kerja, atau jelaskan programnya bila ini kegiatan pembinaan usaha.',
    en: 'An official account is for service and public information. Keep private matters or selling to your own account after hours, or explain the programme if this is one.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Bengkel milik pak sekdes [[recommended]], bilang dari dinas supaya cepat dilayani', clause: 'anjuran-usaha' },
    { text: 'Sambal [[enak banget]] buatan Bu Sekdes, stok tinggal sedikit.', clause: 'anjuran-usaha' },
    { text: '[[Mampir]] yuk, kedai milik staf kami buka sampai malam.', clause: 'anjuran-usaha' },
    { text: '[[Tuku]] rempeyek bikinan bu camat wae, gurih tenan', clause: 'anjuran-usaha' },
    { text: '[[Bingkisan akhir tahun dari pemborong]] sudah dibagi rata seruangan', clause: 'pemberian-rekanan' },
    { text: '[[Open PO]] gamis cantik, minat DM ya.', clause: 'jualan' },
    { text: '[[Ready stock]] skincare pemutih, bisa COD.', clause: 'jualan' },
    { text: '[[Terima kasih parsel dari]] CV Contoh Jaya!', clause: 'pemberian' },
    { text: 'Akhirnya punya [[Rolex hasil kerja]] keras.', clause: 'kemewahan' },
    { text: '[[Mabar dulu di kantor]], sepi pemohon.', clause: 'hiburan-jam-kerja' },
    { text: 'Siapa yang punya link [[video mesum]] itu?', clause: 'tidak-senonoh' },
  ],
  passes: [
    'Pameran UMKM: diskon produk perajin desa, yuk beli!',
    'Terima kasih atas doa dan dukungan warga.',
    'Lelang mobil mewah hasil sitaan dibuka Senin.',
    'Operasi pasar murah, stok terbatas, siapa cepat.',
    'Jam kerja kantor pukul 08.00 sampai 16.00.',
  ],
  nearMisses: [
    'Bingkisan dari rekanan kami kembalikan dan kami laporkan.',
    'Voucher belanja dari pengusaha disalurkan sebagai donasi bagi penyintas.',
    'Tim kami mampir ke warung dan mendata pedagang.',
    'Bu Camat mampir ke posyandu dan menimbang balita.',
    'Satpol PP merazia penjual film porno bajakan.',
    'Promo bebas denda pajak kendaraan sampai akhir bulan.',
    'Petugas dilarang karaoke pada jam kerja.',
    'Laporkan bila ada pegawai menerima parsel dari rekanan.',
  ],
};
