# The manual page in the repository is what the program prints: rawabit help --man > cli/rawabit.1
run help --man
exits_with 0
same out "$RAWABIT_MAN_PAGE"
prints ".SH \"rawabit build\""
prints "\\-\\-files\\-from"
