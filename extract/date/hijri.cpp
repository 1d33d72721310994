// SPDX-License-Identifier: Apache-2.0
#include "extract/date/hijri.hpp"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <cmath>
#include <memory>

#include "extract/record/error.hpp"

namespace rawabit {

namespace {

constexpr double milliseconds_per_day = 86'400'000.0;

std::unique_ptr<icu::Calendar> umm_al_qura() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("ar@calendar=islamic-umalqura"), status));
  if (U_FAILURE(status) || calendar == nullptr) throw InputError("ICU has no calendar islamic-umalqura: its data are missing");
  return calendar;
}

Day first_of(icu::Calendar& calendar, int year, int month) {
  UErrorCode status = U_ZERO_ERROR;
  calendar.clear();
  calendar.set(UCAL_YEAR, year);
  calendar.set(UCAL_MONTH, month - 1);
  calendar.set(UCAL_DATE, 1);
  const UDate time = calendar.getTime(status);
  return Day{std::chrono::days{static_cast<int>(std::floor(time / milliseconds_per_day))}};
}

bool is_covered(int year, int month) { return year >= first_hijri_year && year <= last_hijri_year && month >= 1 && month <= 12; }

}  // namespace

std::optional<Day> hijri_day(int year, int month, int day) {
  if (!is_covered(year, month) || day < 1 || day > 30) return std::nullopt;
  return first_of(*umm_al_qura(), year, month) + std::chrono::days{day - 1};
}

std::optional<DayRange> hijri_month(int year, int month) {
  if (!is_covered(year, month)) return std::nullopt;
  const auto calendar = umm_al_qura();
  const Day first = first_of(*calendar, year, month);
  const Day next = month == 12 ? first_of(*calendar, year + 1, 1) : first_of(*calendar, year, month + 1);
  return DayRange{first, next - std::chrono::days{1}};
}

std::optional<DayRange> hijri_year(int year) {
  if (!is_covered(year, 1)) return std::nullopt;
  const auto calendar = umm_al_qura();
  return DayRange{first_of(*calendar, year, 1), first_of(*calendar, year + 1, 1) - std::chrono::days{1}};
}

int hijri_year_of(Day day) {
  UErrorCode status = U_ZERO_ERROR;
  const auto calendar = umm_al_qura();
  calendar->setTime(static_cast<double>(day.time_since_epoch().count()) * milliseconds_per_day, status);
  return calendar->get(UCAL_YEAR, status);
}

}  // namespace rawabit
