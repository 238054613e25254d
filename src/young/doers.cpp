#include "young/doers.hpp"

#include <algorithm>
#include <array>

namespace plainsong {
namespace {

constexpr auto doers = std::to_array<std::string_view>({
    "academic",     "activist",   "actor",
    "adult",        "agency",     "analyst",
    "architect",    "army",       "artist",
    "association",  "astronaut",  "astronomer",
    "athlete",      "author",     "authority",
    "band",         "bank",       "board",
    "body",         "boy",        "brother",
    "builder",      "business",   "campaigner",
    "captain",      "carer",      "charity",
    "child",        "church",     "citizen",
    "club",         "coach",      "college",
    "commission",   "committee",  "community",
    "company",      "composer",   "conservationist",
    "council",      "councillor", "country",
    "court",        "crew",       "critic",
    "crowd",        "customer",   "daughter",
    "department",   "designer",   "developer",
    "director",     "doctor",     "driver",
    "economist",    "editor",     "employer",
    "engineer",     "expert",     "explorer",
    "family",       "fan",        "farmer",
    "father",       "fighter",    "filmmaker",
    "firm",         "fisherman",  "foundation",
    "friend",       "gang",       "girl",
    "government",   "governor",   "group",
    "historian",    "hospital",   "hunter",
    "husband",      "inspector",  "institute",
    "inventor",     "journalist", "judge",
    "jury",         "king",       "lawyer",
    "leader",       "magistrate", "man",
    "manager",      "mayor",      "member",
    "minister",     "ministry",   "monk",
    "mother",       "mp",         "musician",
    "neighbour",    "newspaper",  "nurse",
    "officer",      "official",   "organisation",
    "organization", "owner",      "painter",
    "panel",        "parent",     "parliament",
    "party",        "passenger",  "patient",
    "people",       "person",     "photographer",
    "pilot",        "player",     "poet",
    "police",       "policeman",  "politician",
    "president",    "prisoner",   "producer",
    "professor",    "programmer", "protester",
    "pupil",        "queen",      "reader",
    "rebel",        "regulator",  "reporter",
    "researcher",   "resident",   "rival",
    "ruler",        "school",     "scientist",
    "senator",      "settler",    "singer",
    "sister",       "soldier",    "son",
    "staff",        "student",    "supporter",
    "surgeon",      "teacher",    "team",
    "teenager",     "terrorist",  "tourist",
    "trust",        "union",      "university",
    "user",         "viewer",     "villager",
    "visitor",      "volunteer",  "voter",
    "wife",         "woman",      "worker",
    "writer",       "youth",
});

}  // namespace

bool can_act(std::string_view lemma) {
  return std::find(doers.begin(), doers.end(), lemma) != doers.end();
}

}  // namespace plainsong
