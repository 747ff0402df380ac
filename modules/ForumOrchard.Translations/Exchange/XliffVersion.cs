namespace ForumOrchard.Translations.Exchange;

/// <summary>The two versions of XLIFF that translation programs take.</summary>
public enum XliffVersion
{
    /// <summary>OASIS XLIFF 1.2, which nearly all programs take.</summary>
    V12,

    /// <summary>OASIS XLIFF 2.1.</summary>
    V21,
}
