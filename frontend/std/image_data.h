#pragma once

extern "C" const unsigned char fleck_std_image[];
