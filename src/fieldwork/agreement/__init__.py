"""How far coders agree, beyond chance, and how sure one may be of it.

`kappa(a, b)` and its relatives take two columns, or one table with a row a unit and a column a coder;
they answer with a `Coefficient`, a number that knows on how many units it rests and, when it is
undefined, why. `bootstrap` adds an interval to any of them, or to a function of your own.
"""
from fieldwork.agreement.alpha import alpha
from fieldwork.agreement.bootstrap import bootstrap
from fieldwork.agreement.coefficient import AgreementError, Coefficient
from fieldwork.agreement.corrected import ac1, fleiss_kappa, kappa, percent_agreement
from fieldwork.agreement.tables import code_table, code_tables, per_code, unit_table
from fieldwork.agreement.unitizing import unitizing_alpha
from fieldwork.agreement.units import units

__all__ = ["AgreementError", "Coefficient", "ac1", "alpha", "bootstrap", "code_table", "code_tables", "fleiss_kappa",
           "kappa", "per_code", "percent_agreement", "unit_table", "unitizing_alpha", "units"]
