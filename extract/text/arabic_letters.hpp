// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Arabic code points by their Unicode names, so that sources stay ASCII. Source: The Unicode Standard, block Arabic.
namespace rawabit::arabic {

constexpr char32_t comma = 0x060C;
constexpr char32_t semicolon = 0x061B;
constexpr char32_t question_mark = 0x061F;

constexpr char32_t hamza = 0x0621;
constexpr char32_t alef_madda = 0x0622;
constexpr char32_t alef_hamza_above = 0x0623;
constexpr char32_t waw_hamza = 0x0624;
constexpr char32_t alef_hamza_below = 0x0625;
constexpr char32_t yeh_hamza = 0x0626;
constexpr char32_t alef = 0x0627;
constexpr char32_t beh = 0x0628;
constexpr char32_t teh_marbuta = 0x0629;
constexpr char32_t teh = 0x062A;
constexpr char32_t theh = 0x062B;
constexpr char32_t jeem = 0x062C;
constexpr char32_t hah = 0x062D;
constexpr char32_t khah = 0x062E;
constexpr char32_t dal = 0x062F;
constexpr char32_t thal = 0x0630;
constexpr char32_t reh = 0x0631;
constexpr char32_t zain = 0x0632;
constexpr char32_t seen = 0x0633;
constexpr char32_t sheen = 0x0634;
constexpr char32_t sad = 0x0635;
constexpr char32_t dad = 0x0636;
constexpr char32_t tah = 0x0637;
constexpr char32_t zah = 0x0638;
constexpr char32_t ain = 0x0639;
constexpr char32_t ghain = 0x063A;
constexpr char32_t tatweel = 0x0640;
constexpr char32_t feh = 0x0641;
constexpr char32_t qaf = 0x0642;
constexpr char32_t kaf = 0x0643;
constexpr char32_t lam = 0x0644;
constexpr char32_t meem = 0x0645;
constexpr char32_t noon = 0x0646;
constexpr char32_t heh = 0x0647;
constexpr char32_t waw = 0x0648;
constexpr char32_t alef_maksura = 0x0649;
constexpr char32_t yeh = 0x064A;
constexpr char32_t alef_wasla = 0x0671;

// Marks, which news texts rarely write.
constexpr char32_t fathatan = 0x064B;
constexpr char32_t dammatan = 0x064C;
constexpr char32_t kasratan = 0x064D;
constexpr char32_t fatha = 0x064E;
constexpr char32_t damma = 0x064F;
constexpr char32_t kasra = 0x0650;
constexpr char32_t shadda = 0x0651;
constexpr char32_t sukun = 0x0652;
constexpr char32_t superscript_alef = 0x0670;

// Letters of neighbouring languages and of loan words.
constexpr char32_t peh = 0x067E;
constexpr char32_t tcheh = 0x0686;
constexpr char32_t jeh = 0x0698;
constexpr char32_t veh = 0x06A4;
constexpr char32_t qaf_three_dots = 0x06A8;
constexpr char32_t keheh = 0x06A9;
constexpr char32_t ng = 0x06AD;
constexpr char32_t gaf = 0x06AF;
constexpr char32_t farsi_yeh = 0x06CC;

// First of the ten digits of each row.
constexpr char32_t digit_zero = 0x0660;
constexpr char32_t digit_nine = 0x0669;
constexpr char32_t extended_digit_zero = 0x06F0;
constexpr char32_t extended_digit_nine = 0x06F9;
constexpr char32_t percent_sign = 0x066A;
constexpr char32_t decimal_separator = 0x066B;
constexpr char32_t thousands_separator = 0x066C;

}  // namespace rawabit::arabic
