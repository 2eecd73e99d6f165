// The bytes of the prelude's image, as fleck-bake wrote them to the file FLECK_STD_IMAGE.
#include "frontend/std/image_data.h"

#ifdef __APPLE__
#define FLECK_IMAGE_SYMBOL "_fleck_std_image"
#define FLECK_IMAGE_SECTION ".section __DATA,__const\n"
#else
#define FLECK_IMAGE_SYMBOL "fleck_std_image"
#define FLECK_IMAGE_SECTION ".section .rodata\n"
#endif

__asm__(FLECK_IMAGE_SECTION ".balign 16\n.globl " FLECK_IMAGE_SYMBOL "\n" FLECK_IMAGE_SYMBOL
                            ":\n.incbin \"" FLECK_STD_IMAGE "\"\n.byte 0\n.text\n");
