using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Index of acts, drafts as well, by what an editor types to find one.</summary>
public sealed class LegalActNameIndex : MapIndex
{
    /// <summary>How much of the words is kept.</summary>
    internal const int Length = 1000;

    public required string LocalizationSet { get; set; }

    /// <summary>The kind's term; null if none is chosen.</summary>
    public string? Kind { get; set; }

    /// <summary>The number as words ("a res 54 4"); empty if the act has none.</summary>
    public required string Number { get; set; }

    /// <summary>The words of number, title and year of adoption, each after a space.</summary>
    public required string Words { get; set; }
}
