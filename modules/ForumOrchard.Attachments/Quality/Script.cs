namespace ForumOrchard.Attachments.Quality;

/// <summary>The alphabets whose pairs of letters are known (<see cref="LetterPairs"/>). All other letters are <see cref="None"/>.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Georgian,
    Hebrew,
    Arabic,
}

/// <summary>Tells scripts apart by the blocks of Unicode 16; .NET has no such property.</summary>
internal static class Scripts
{
    /// <summary>The script of a letter; anything else gives a meaningless answer.</summary>
    public static Script Of(char letter) => letter switch
    {
        < '\u00AA' => Script.Latin,

        // The ordinal signs stand after digits, the micro sign before letters of any script.
        '\u00AA' or '\u00B5' or '\u00BA' => Script.None,
        <= '\u02AF' => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0530' and <= '\u058F' => Script.Armenian,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\u08A0' and <= '\u08FF' => Script.Arabic,
        >= '\u10A0' and <= '\u10FF' or >= '\u1C90' and <= '\u1CBF' or >= '\u2D00' and <= '\u2D2F' => Script.Georgian,
        >= '\u1C80' and <= '\u1C8F' or >= '\uA640' and <= '\uA69F' => Script.Cyrillic,
        >= '\u1E00' and <= '\u1EFF' or >= '\u2C60' and <= '\u2C7F' or >= '\uA722' and <= '\uA7FF' or >= '\uFB00' and <= '\uFB06' => Script.Latin,
        >= '\u1F00' and <= '\u1FFF' => Script.Greek,
        >= '\uFB13' and <= '\uFB17' => Script.Armenian,
        >= '\uFB1D' and <= '\uFB4F' => Script.Hebrew,
        >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE' => Script.Arabic,
        _ => Script.None,
    };
}
