/** Why a policy was not taken from a file or an address, in both languages: told where the language on screen may still change. */
import type { Text } from '../../rules/engine/types';

export const refusals = {
  addressInvalid: {
    id: 'Alamat harus diawali https:// dan menunjuk ke sebuah berkas.',
    en: 'The address must begin with https:// and lead to a file.',
  },
  hostDenied: {
    id: 'Izin membaca alamat itu tidak diberikan, jadi alamat belum dipakai.',
    en: 'Permission to read that address was not given, so it is not used.',
  },
  tooLarge: {
    id: 'Berkas ini terlalu besar untuk sebuah kebijakan.',
    en: 'This file is too large for a policy.',
  },
} as const satisfies Record<string, Text>;
