# cmake -DFILE=X.cpp -P SkipAtnCheck.cmake: in a generated lexer or parser, leave out the check of the automaton that the
# generator wrote itself. It costs a millisecond at each start.
file(READ "${FILE}" text)
string(REPLACE "  atn::ATNDeserializer deserializer;"
       "  atn::ATNDeserializationOptions options;\n  options.setVerifyATN(false);\n  atn::ATNDeserializer deserializer(options);"
       text "${text}")
string(PREPEND text "#include \"atn/ATNDeserializationOptions.h\"\n")
file(WRITE "${FILE}" "${text}")
