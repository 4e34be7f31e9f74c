"""The names of months and weekdays in six languages, with their numbers."""

_MONTH_NAMES = (
    "january jan januar jänner januari janvier janv enero ene janeiro gennaio gen",
    "february feb februar februari fevrier février fev fév febrero fevereiro febr febbraio",
    "march mar mars märz maerz mrz maart mrt marzo março marco mär",
    "april apr avril avr abril abr aprile",
    "may mai mei mayo maio maggio",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug august augustus août aout agosto",
    "september sep sept septembre septiembre setembro settembre sett",
    "october oct oktober okt octobre octubre outubro ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WEEKDAY_NAMES = (
    "monday mon montag lundi lunes segunda-feira segunda maandag lunedì lunedi",
    "tuesday tue tues dienstag mardi martes terça-feira terca-feira terça terca dinsdag "
    "martedì martedi",
    "wednesday wed weds mittwoch mercredi miércoles miercoles quarta-feira quarta "
    "woensdag mercoledì",
    "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta donderdag giovedì giovedi",
    "friday fri freitag vendredi viernes sexta-feira sexta vrijdag venerdì venerdi",
    "saturday sat samstag sonnabend samedi sábado sabado zaterdag sabato",
    "sunday sun sonntag dimanche domingo zondag domenica",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
