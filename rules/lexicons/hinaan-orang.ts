import type { Lexicon } from '../engine/types';

/** What a person is called or wished in order to hurt: mind, body, honour, worth. */
export const hinaanOrang: Lexicon = {
  id: 'hinaan-orang',
  title: { id: 'Hinaan kepada orang', en: 'Insults of a person' },
  groups: [
    {
      // The word itself names the person meant.
      tier: 'always',
      source: 'own',
      terms:
        'iq jongkok, otak micin, generasi micin, otak kardus, kurang waras, tidak waras, tolol, goblok, goblik, dungu, dongo, dongok, bangsat, bangcat, keparat, biadab, bedebah, kampang, jongos, kacung, sontoloyo, bejat, begundal, bahlul, songong, kacrut, koplak, kecebong, cebong, kadrun, kapir, pekok, goblog, belegug, pecun, sundal, tidak punya otak, tidak berotak, tanpa otak, otak udang, otak dengkul, otak di dengkul, otak kosong, otak sempit, otak miring, otak mesum, otak bebal, mulut comberan, mulut sampah, mulut kotor, mulut jamban, muka tembok, muka badak, banci kaleng, bermental budak, bermental babu, anak haram, haram jadah, sampah masyarakat, manusia sampah, tidak tahu diri, kurang ajar, mata duitan, laknatullah, generasi tinja, sok suci, sok pintar, sok tahu, sok jago, plin plan, bermuka dua, pelakor, perebut laki orang, tidak tahu malu, tidak punya malu',
    },
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'brengsek, berengsek, bajingan, kampret, geblek, bangke, sompret, bego, cocot, cocotnya, bacot, ngebacot, congor, congornya, plongo, plonga, planga, picek, mingkem, ndasmu, raimu, cangkemmu, cocotmu, otakmu, otaklu, mampus, mati aja lu, mati aja lo, mati aja kau, mati aja sana, mati aja sono, mati sana, mati sono, mati kau, mati lo, mati lu, mati lah kau, matilah kau, mati saja kamu, mati saja sana, mati saja kau, mati ae kon, matio kon, matio ae, modaro, mateni awakmu ae, gendut jelek, jelek gendut, item jelek, jelek item, dekil jelek, budak lu, budak lo, babu lu, babu lo, kacung lu, kacung lo, taik, silit lu, bangke lu, tai lu, monyet lu, modar lu, setan lu, iblis lu, gila lu, edan lu, bocah ingusan',
    },
    {
      // An insult when somebody is pointed at, and self-mockery, play or weather otherwise.
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'pengecut, munafik, bodoh, gembrot, pesek, tonggos, cebol, kuntet, kerempeng, kudisan, panuan, murahan, jalang, binal, ganjen, gatel, kegatelan, cemen, cengeng, kuper, kudet, dodol, oneng, telmi, tulalit, muna, caper, pansos, cari perhatian, benalu, parasit, beban keluarga, julid, tukang gosip, oplas, muka plastik, muka pas-pasan, bau badan, bau ketek, belagu, tengil, sotoy, sok cantik, sok ganteng, idiot, bloon, bolot, asu, sarap, sinting, banci, bencong, maho, jablay, perek, anjing, babi, tai, budek, budeg, autis, udik, norak, katrok, kampungan, kere, cupu, culun, jelek, gendut, burik, busuk, sok, najis, kontol, kntl, memek, titit, gelo, gebleg, cabul, mesum, tukang tipu, pembohong, terkutuk, alay, pantat, zonk, bong, mulutmu, mukamu, kelakuan, kelakuannya, perawan tua, dekil, songong, bau kencur, kutil, kencing, tua bangka, bangkotan, waras',
    },
  ],
};
