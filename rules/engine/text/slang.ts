/** Chat spellings and the standard form each is read as. Own selection; one line a standard word: `standard: spellings`. */
const TABLE = `
yang: yg, yng, iang
tidak: tdk, gak, ga, gk, ngga, nggak, enggak, engga, kaga, kagak, tak, ndak, nda, gag, gx, tdak, ora, teu, nggk, ngak
dengan: dgn, dg, dngn
untuk: utk, tuk, untk
dan: dn
dari: dr, dri
pada: pd
kepada: kpd
dalam: dlm
karena: krn, karna, krna, coz, soalnya
sudah: udah, sdh, udh, dah, uda, sudh
belum: blm, blum, belom, blom
bukan: bkn, bukn
jangan: jgn, jngn, jgan, jangn
saja: aja, sj, aj, saj
juga: jg, jga
tapi: tp, tpi, tetapi
bisa: bs, bsa, isa
banget: bgt, bngt, banged, bangett, bgtt
seperti: kayak, kyk, kaya, kek, sprti, spt, spti
kalau: kalo, klo, kl, klu, klau, kalu
sama: sm, ama, sma
orang: org, orng, orag
kamu: kmu, lu, lo, loe, elu, elo, lw, kowe, maneh, ente
kalian: klian, kalean
saya: sy, sya, gue, gw, gua, gwe, ane, ogut
mereka: mrk, mrka
dia: doi
apa: ap
siapa: spa, sapa
kenapa: knp, knpa, napa, ngapa
bagaimana: gmn, gimana, bgmn, gmna
mana: mn
begitu: gitu, gt, gtu, bgitu
begini: gini, gni
sekarang: skrg, skrang, skg, skrng
kemarin: kmrn, kmarin, kemaren
besok: bsk, bsok, besuk
tadi: td, tdi
nanti: ntr, nti, ntar, entar
lagi: lg, lgi
masih: msh, msi, masi
banyak: bnyk, byk, banyk
semua: smua, smw
hanya: hny, hnya, cuma, cuman
sangat: sgt, sngt
lebih: lbh, lbih
benar: bener, bnr, bnar, benr
memang: emang, emg, mmg, mmang
terima: trima, trm
kasih: ksh, kasi
tolong: tlg, tlong
teman: tmn, temen
rumah: rmh
kampung: kmpng, kmpung, kampong
jalan: jln
nomor: no, nmr, nmer, nomer
telepon: tlp, telp, tlpn, telpon, telfon, tlf
pemerintah: pmrnth, pemrintah, pemerinth, pemrnth
presiden: pres, prsiden, presidn
negara: ngr, negra
rakyat: rkyt, rakyt
masyarakat: msyrkt, masy, masyrakat
bapak: bpk, bpak
ibu: ibuk
anak: ank
hari: hr
tahun: thn, taun
bulan: bln
tanggal: tgl, tggl
menit: mnt
sampai: sampe, smpe
pakai: pake, pke
bilang: blg, blang
mau: mo, mw
harus: hrs, kudu
percaya: prcaya, pcaya
bodoh: bodo, bodok, buodoh, bdoh, bodho
bego: bgo, begok
goblok: guoblok, guoblog, gblk, goblog, gblok, gblg, goblk, goblox, goblo, gblo
tolol: tlol, tll
anjing: anjg, anjng, ajg, anjink, anjeng, njing, anying, ajig, anjig
bangsat: bgst, bngsd, bangzat, bangcat, bngst, bangsad, bngsat, bangst
babi: bbi
kontol: kntl, kntol, kontl, kontoll
memek: mmk, memk
jancok: jancuk, jncok, jncuk, dancok, dancuk, cok, cuk, jancux, diancok, jancoek
bajingan: bjingan, bajigan, bjngn, bajingn
kampret: kamfret, kamvret, kmpret, kampred
sialan: sialn
tolak: tolk
informasi: info
cebong: cebonk, cbong
viralkan: viralin
sebarkan: sebarin
dilarang: dilarng
`;

/** Chat spelling → standard form. */
export const SLANG: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [standard = '', spellings = ''] = line.split(': ');
      return spellings.split(', ').map((spelling) => [spelling, standard] as const);
    })
    .filter(([spelling, standard]) => spelling !== standard),
);
