#include "speech/currencies.hpp"

#include <array>

namespace plainsong {
namespace {

// Longer signs stand before those that they begin with.
constexpr auto currencies = std::to_array<Currency>({
    {"US$", "US dollar", "US dollars", "cent", "cents"},
    {"AU$", "Australian dollar", "Australian dollars", "cent", "cents"},
    {"CA$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    {"NZ$", "New Zealand dollar", "New Zealand dollars", "cent", "cents"},
    {"HK$", "Hong Kong dollar", "Hong Kong dollars", "cent", "cents"},
    {"A$", "Australian dollar", "Australian dollars", "cent", "cents"},
    {"C$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    {"S$", "Singapore dollar", "Singapore dollars", "cent", "cents"},
    {"R$", "Brazilian real", "Brazilian reais", "centavo", "centavos"},
    {"£", "pound", "pounds", "penny", "pence"},
    {"$", "dollar", "dollars", "cent", "cents"},
    {"€", "euro", "euros", "cent", "cents"},
    {"¥", "yen", "yen", "", ""},
    {"₹", "rupee", "rupees", "paisa", "paise"},
    {"₦", "naira", "naira", "kobo", "kobo"},
    {"₩", "won", "won", "", ""},
    {"₱", "peso", "pesos", "centavo", "centavos"},
    {"₺", "lira", "lira", "kurus", "kurus"},
    {"₴", "hryvnia", "hryvnias", "kopiyka", "kopiykas"},
    {"₽", "rouble", "roubles", "kopeck", "kopecks"},
    {"₪", "shekel", "shekels", "agora", "agorot"},
    {"₫", "dong", "dong", "", ""},
    {"฿", "baht", "baht", "satang", "satang"},
    {"₡", "colon", "colons", "", ""},
    {"₿", "bitcoin", "bitcoins", "", ""},
    {"Rs.", "rupee", "rupees", "paisa", "paise"},
    {"Rs", "rupee", "rupees", "paisa", "paise"},
    {"zł", "zloty", "zlotys", "grosz", "groszy", true},
    {"kr", "krone", "kroner", "", "", true},
    {"Kč", "koruna", "korunas", "", "", true},
    {"GBP", "pound", "pounds", "penny", "pence", true},
    {"EUR", "euro", "euros", "cent", "cents", true},
    {"USD", "US dollar", "US dollars", "cent", "cents", true},
    {"AUD", "Australian dollar", "Australian dollars", "cent", "cents", true},
    {"CAD", "Canadian dollar", "Canadian dollars", "cent", "cents", true},
    {"NZD", "New Zealand dollar", "New Zealand dollars", "cent", "cents", true},
    {"CHF", "Swiss franc", "Swiss francs", "centime", "centimes", true},
    {"JPY", "yen", "yen", "", "", true},
    {"CNY", "yuan", "yuan", "", "", true},
    {"RMB", "yuan", "yuan", "", "", true},
    {"INR", "rupee", "rupees", "paisa", "paise", true},
    {"PKR", "Pakistani rupee", "Pakistani rupees", "paisa", "paise", true},
    {"PLN", "zloty", "zlotys", "grosz", "groszy", true},
    {"SEK", "Swedish krona", "Swedish kronor", "", "", true},
    {"NOK", "Norwegian krone", "Norwegian kroner", "", "", true},
    {"DKK", "Danish krone", "Danish kroner", "", "", true},
    {"CZK", "Czech koruna", "Czech korunas", "", "", true},
    {"HUF", "forint", "forints", "", "", true},
    {"ZAR", "rand", "rand", "cent", "cents", true},
    {"NGN", "naira", "naira", "kobo", "kobo", true},
    {"KES", "Kenyan shilling", "Kenyan shillings", "cent", "cents", true},
    {"AED", "dirham", "dirhams", "fils", "fils", true},
    {"UAH", "hryvnia", "hryvnias", "kopiyka", "kopiykas", true},
});

}  // namespace

CurrencyMatch currency_before(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::symbol) && !reading.is(at, TokenKind::word)) return {};
  if (reading.is(at, TokenKind::word) && reading.follows_word(at)) return {};
  for (const Currency& currency : currencies) {
    const std::size_t count = reading.tokens_spelling(at, currency.sign);
    if (count == 0) continue;
    // "EUR 20" and "Rs 500", but "£20" alone.
    const bool letters = reading.is(at + count - 1, TokenKind::word) || reading.is(at + 1, ".");
    const bool space = reading.is(at + count, TokenKind::space) &&
                       (letters || reading.is(at + count + 1, TokenKind::digits));
    return {&currency, count + (space ? 1U : 0U)};
  }
  return {};
}

CurrencyMatch currency_behind(const Reading& reading, std::size_t at) {
  const std::size_t next = reading.behind_space(at);
  if (!reading.is(next, TokenKind::symbol) && !reading.is(next, TokenKind::word)) return {};
  for (const Currency& currency : currencies) {
    const bool sign = currency.sign == "€" || (currency.sign == "£" && next == at);
    if (!currency.is_code && !sign) continue;
    const std::size_t count = reading.tokens_spelling(next, currency.sign);
    if (count == 0 || reading.is_word_or_digits(next + count)) continue;
    return {&currency, next + count - at};
  }
  return {};
}

}  // namespace plainsong
