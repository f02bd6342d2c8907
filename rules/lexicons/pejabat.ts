import type { Lexicon } from '../engine/types';

/** Offices, posts and institutions of the state, with the names by which the public calls them. */
export const pejabat: Lexicon = {
  id: 'pejabat',
  title: { id: 'Jabatan dan pemimpin', en: 'Posts and leaders' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      terms:
        'presiden, wakil presiden, wapres, kepala negara, ibu negara, menteri, wakil menteri, wamen, menko, menhan, menkeu, mendagri, menlu, menkumham, mendikbud, menag, menkes, menaker, mensos, menpora, kepala staf, panglima, ksad, kasad, ksal, kasal, ksau, kasau, pangdam, pangkostrad, pangkoarmada, danrem, dandim, danramil, danyon, danki, danlanud, danlanal, komandan, dankorbrimob, kapolri, kapolda, kapolres, kapolsek, jaksa agung, kajati, kajari, gubernur, wakil gubernur, wagub, bupati, wabup, wali kota, walikota, wawali, camat, lurah, kepala desa, kades, kadis, kepala dinas, sekda, dirjen, sekjen, pejabat, pemimpin, pimpinan, atasan, jenderal, penguasa, pembesar, petinggi, ketua dpr, ketua mpr, ketua kpk, ketua kpu, anggota dewan, wakil rakyat',
    },
    {
      // Public shorthand for those in office; whoever holds the post, a mocking word beside it means the leader.
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'pakde jokowi, jokowi, jokodok, mukidi, joko widodo, kaesang, gibran, fufufafa, mulyono, prabowo, gemoy, megawati, jusuf kalla, maruf amin, luhut, lbp, sri mulyani, ahok, djarot, anies, wan abud, anies sandi, anis sandi, sandi uno, pak sandi, bang sandi, sandiaga, pak anies, pak kapolri, sandiuno, ganjar, mahfud, ridwan kamil, setya novanto, setnov, papa novanto, amien rais, fadli zon, fahri hamzah, zulkifli hasan, rocky gerung, rizieq, habib rizieq, yasonna, moeldoko, wiranto, khofifah, pak joko, pak jk, bu mega, pak wowo, surya paloh, hary tanoe, hidayat nur wahid, mardani, ngabalin, gatot nurmantyo, agus yudhoyono, agus harimurti, sylviana, cak imin, muhaimin, romahurmuziy, zulhas, yusril, sohibul iman, adian napitupulu, pak bowo, budiman sudjatmiko, grace natalie, deddy mizwar, dedi mulyadi, sudirman said, edy rahmayadi, gus ipul, emil dardak, susi pudjiastuti, bu susi, budi gunawan, lukman hakim, enggartiasto, nadiem, yaqut, bahlil, erick thohir, budi arie, kivlan',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms: 'bapak, pak, bu, ibu, bung, yang mulia, yth, baginda, raja, ketua, tuan',
    },
  ],
};

export const lembaga: Lexicon = {
  id: 'lembaga',
  title: { id: 'Lembaga dan kebijakan', en: 'Institutions and policy' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      terms:
        'kabinet, kementerian, kemenkeu, kemenkes, kemenag, kemendagri, kemendikbud, kominfo, kemkominfo, komdigi, kemensos, kemhan, kejaksaan, kejagung, mahkamah, mahkamah konstitusi, dpr, dprd, mpr, dpd, kpk, kpu, bawaslu, bpk, bin, bssn, bumn, pertamina, pln, bulog, bpjs, tni, polri, polisi, kepolisian, polda, polres, polsek, brimob, densus, satpol pp, tentara, aparat, kodam, korem, kodim, koramil, batalyon, yonif, brigade, satuan, pemda, pemprov, pemkab, pemkot, dinas, kelurahan, kecamatan, puskesmas, kantor kami, instansi, birokrasi, birokrat, kpai, kpi, mui',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms: 'pemerintah, pemerintahan, pemerintahannya, pemerintahnya, rezim, rejim, rezimnya, istana, penguasa',
    },
    {
      tier: 'target',
      source: 'own',
      terms:
        'kebijakan, program, aturan, peraturan, keputusan, instruksi, perintah, surat edaran, ruu, perppu, undang undang, kenaikan pajak, kenaikan bbm, mutasi, efisiensi anggaran, makan bergizi gratis, ikn',
    },
  ],
};

/** One's own service, as an officer speaks of it. */
export const satuanSendiri: Lexicon = {
  id: 'satuan-sendiri',
  title: { id: 'Satuan sendiri', en: "One's own unit" },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'satuan kami, satuan saya, satuan kita, satuan ini, satuan sendiri, kesatuan kami, kesatuan saya, kesatuan kita, kodim kami, korem kami, koramil kami, batalyon kami, kompi kami, kesatrian kami, markas kami, kantor kami, kantor saya, kantor kita, kantor ini, kantor gue, kantorku, dinas kami, dinas saya, dinas ini, instansi kami, instansi saya, instansi ini, kementerian kami, bagian kami, bidang kami, unit kami, unit kerja kami, pimpinan kami, pimpinan saya, komandan kami, komandan saya, komandan saya sendiri, danki kami, danyon kami, dandim kami, atasan kami, atasan saya, bos di kantor, kepala dinas kami, kadis kami, rekan sekantor, rekan kami di satuan, di satuan kami, di kantor kami, tempat saya dinas, tempat kami dinas',
    },
  ],
};
