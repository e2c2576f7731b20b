"""Every planted parameter of a world, named once, with its meaning. `values()` collects them for `World.truth`.

Shares are written without a leading nought. Where two published figures could not both hold, the
ones a lesson shows were kept: the conditional shares below give the published marginal shares.
"""

PEOPLE = 1200  # women in the hidden population of a normal world

# --- who lives in Serayumulya -------------------------------------------------------------------
CHANNELS = ("mediated", "independent", "mixed")  # through whom a woman meets clients
CHANNEL_SHARE = (.30, .50, .20)
DISTRICTS = ("Wanatirta", "Sidawening", "Kalisekar", "Tambakrasa", "Gunungsela", "Purwasana")  # invented names
DISTRICT_SHARE = (.38, .26, .16, .10, .06, .04)
AGES, AGE_SHARE = ((18, 22), (23, 27), (28, 32), (33, 37), (38, 45), (46, 55)), (.16, .28, .26, .16, .10, .04)
CHILDREN = .50  # has children
DIVORCED = .40  # is divorced
DIV_EXT, DIV_INT = .70, .35  # among the divorced: it took her income; it is grief or anger still. One event, two mechanisms
FAMCONF = .375  # conflict in the family she grew up in or married into
VIOLENCE = (.38, .14)  # violence before: with, without family conflict
ECON = (.82, .58)  # economic need: with, without children
COERCION = (.29, .04, .15)  # by channel; gives about one in seven
AGENCY = (.12, .51, .25)  # by channel, among those not coerced: a calculated choice of her own
PEER = (.52, .30, .30)  # by channel: a friend led the way
CARE = (.42, .10)  # sole care without maintenance: with, without children
LIFESTYLE, DEBT, PLATFORM, DEMAND, STIGMA = .15, .14, .22, .07, .05
DETECTED = (.28, .04, .12)  # by channel: known to the police
OUTREACH = (.10, .22, .18)  # by channel: known to a health outreach worker
DEGREE = ((7, 21), (2, 10), (4, 14))  # by channel: whole numbers of referral ties, all equally likely
HOMOPHILY = .80  # share of ties sought within one's own channel; the rest may fall on anybody
TIE_TYPES, TIE_SHARE = ("friend", "housemate", "workmate", "kin"), (.55, .20, .18, .07)

# --- what is said, and to whom --------------------------------------------------------------------
CODES = ("ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION",
         "VIOLENCE", "CARE", "DEBT", "PLATFORM", "DEMAND", "STIGMA")
COMPARED = CODES[:8]  # the factors that lesson 9 compares between groups
ROLES = ("police liaison", "student", "peer")  # who interviews; 12 women each, by lot within the channel
QUOTA = (12, 18, 6)  # women by channel; each interviewer meets a third of every channel
DISCLOSURE = {  # chance that a woman for whom a code is true brings it up with each role
    "ECON": (.85, .90, .92), "FAMCONF": (.75, .75, .75), "DIV_EXT": (.75, .80, .85), "DIV_INT": (.60, .60, .65),
    "PEER": (.65, .60, .60), "LIFESTYLE": (.55, .30, .20), "AGENCY": (.15, .45, .75), "COERCION": (.25, .45, .80),
    "VIOLENCE": (.20, .40, .70), "CARE": (.75, .75, .80), "DEBT": (.45, .50, .60), "PLATFORM": (.65, .60, .60),
    "DEMAND": (.55, .50, .55), "STIGMA": (.40, .40, .50)}
SPONTANEOUS = (.50, .72, .86)  # by role: share of mentions that came before the interviewer named the thing
GROUPS = {"woman": 36, "police": 12, "community": 10, "official": 4, "outreach": 4}
REACHED = {"outreach": 13, "another informant": 10, "police": 10, "own call": 3}  # who made the contact with the 36 women
OFFICER_WITNESS, OFFICER_PRESENT = 3, 4  # of the 10, how many had an officer witness their consent; of the liaison's 12 talks, how many had an officer in the room
ARCHIVED = {"woman": 12, "police": 4, "community": 3, "official": 2, "outreach": 3}  # whose consent covers archiving; in seed 0 the 24 written out (written.py)
ATTRIBUTION = {  # chance that somebody of another group names a code as a cause; in the order of CODES
    "police": (.85, .60, .30, .40, .65, .55, .05, .45, .08, .08, .15, .70, .15, .04),
    "community": (.80, .70, .35, .45, .75, .60, .04, .15, .05, .15, .10, .45, .05, .10),
    "official": (.90, .60, .45, .35, .60, .50, .06, .35, .20, .25, .15, .50, .10, .08),
    "outreach": (.90, .45, .60, .25, .35, .06, .55, .40, .70, .75, .60, .50, .35, .55)}

# --- segments and coders -------------------------------------------------------------------------
SEGMENTS = {"cause": 600, "measure": 160, "obstacle": 140, "other": 150}
TALK = {"woman": 1.0, "police": 1.5, "community": 1.3, "official": 1.3, "outreach": 1.3}  # how much is said per mention
SEGMENTS_OF = {"ECON": 150, "FAMCONF": 66, "DIV_EXT": 62, "DIV_INT": 24, "PEER": 54, "LIFESTYLE": 92, "AGENCY": 35, "COERCION": 24,
               "VIOLENCE": 16, "CARE": 22, "DEBT": 16, "PLATFORM": 22, "DEMAND": 9, "STIGMA": 6}  # planned; adjusted to what was said
KNOT = 14  # and so many divorce segments in which both mechanisms are told at once
TEACHING = {  # event, mechanism: segments out of 300 in the teaching set of lesson 7
    ("ECON", "material"): 90, ("FAMCONF", "emotional"): 35, ("FAMCONF", "material"): 25, ("DIVORCE", "emotional"): 20,
    ("DIVORCE", "material"): 30, ("DIVORCE", "both"): 10, ("PEER", "social"): 45, ("LIFESTYLE", "own"): 15, ("AGENCY", "own"): 30}
FAMCONF_MATERIAL = .41  # share of family-conflict segments told as a matter of money
MONEY_NAMED = .85  # share of material segments that name economic need too, where it came up in the interview
TEACHING_MOVES = ((("ECON", "material"), ("PEER", "social"), 4), (("LIFESTYLE", "own"), ("AGENCY", "own"), 3), (("FAMCONF", "emotional"), ("FAMCONF", "material"), 1),
                  (("FAMCONF", "emotional"), ("ECON", "material"), 1), (("AGENCY", "own"), ("PEER", "social"), 1))  # at most so many change places
SENSITIVITY = {"ECON": .92, "DIV_EXT": .85, "COERCION": .75}  # chance that a coder gives a code that is there
SPECIFICITY = {"ECON": .95, "DIV_EXT": .971, "COERCION": .984}  # and withholds one that is not
OTHER_SENSITIVITY, OTHER_SPECIFICITY = .84, .985  # for the other codes
HARD = (.40, .35, 2.0)  # share of interviews that are hard to code; chance of error in easy ones, in hard ones, as multiples of the usual
DRIFT_CODE, DRIFT = "DIV_EXT", (.95, .50)  # coder B's sensitivity, from the first to the last segment coded
THIRD_CODER = 240  # segments that C codes too
DISCUSSED, FRESH = 120, 120  # segments recoded in round 2: talked over first, or not
DISCUSSED_SLIP = .02  # chance that B still differs from A on a code after talking the segment over: agreement remembered, not earned
ADJUDICATED = (.985, .9997)  # sensitivity and specificity of the adjudicated codes
LOCUS_HABIT_V1 = .24  # codebook 1, factor listed twice: chance that a coder follows any rule rather than mood
LOCUS_MOOD = {"A": (.50, .36, .14), "B": (.40, .44, .16)}  # otherwise internal, external, both
LOCUS_SLIP_V2 = .14  # codebook 2: chance that a coder departs from the rule
MEASURE_TALK = {"woman": (.15, .20, .45, .20), "police": (.25, .40, .20, .15), "community": (.35, .35, .20, .10),
                "official": (.20, .35, .15, .30), "outreach": (.25, .20, .15, .40)}
SAME_AGAIN = .5  # chance that a speaker returns to his or her own first measure or obstacle
MEASURE_CODES = ("PREEMPTIVE", "PREVENTIVE", "REPRESSIVE", "CURATIVE")
OBSTACLE_CODES = ("STRUCTURE", "SUBSTANCE", "CULTURE")
OBSTACLE_TALK = {"woman": (.30, .08, .62), "police": (.28, .60, .12), "community": (.20, .15, .65),
                 "official": (.65, .20, .15), "outreach": (.50, .12, .38)}  # what each group sees as the obstacle

# --- police work ----------------------------------------------------------------------------------
CASES = 140  # in a world of 1,200; the share outside the window of Operation X grows with the population
OPERATION, MONTHS_BEFORE, MONTHS_AFTER = "2025-01-01", 18, 6  # start of Operation X; the fair baseline; the follow-up
PEAK_MONTHS, CLOSED_MONTHS = 6, 2  # the baseline the police chose (a peak); months without the complaint channel
WINDOW = ((21, 13, 5), (18, 11, 4), (24, 15, 5))  # target area, peak and follow-up: cases; and how many more the comparison area then has
# The fall is about 38 %, about 60 % of it turns up next door, and recorded without complaints in both areas nothing has changed: the true effect is none.
COMPLAINTS = {"early": (12, 4), "peak": (7, 2), "after": (5, 2)}  # cases from complaints: target, comparison area
PEAK_NEXT_DOOR = 5  # cases of other sources in the comparison area during the peak months
REPEAT = .12  # share of women in the register who are in it twice
OTHERS_IN_REGISTER = {"third party": .37, "client": .13, "unknown": .11}  # for each woman's entry

# --- focus groups ----------------------------------------------------------------------------------
FOCUS = {"community": 6, "women": 5}  # people at the table
FOCUS_TURNS = 120  # turns in each
DOMINANT = {"community": .44, "women": .26}  # share of all words spoken by the one who speaks most


def values():
    """{name: value} of every parameter above."""
    return {name: value for name, value in globals().items() if name.isupper()}
