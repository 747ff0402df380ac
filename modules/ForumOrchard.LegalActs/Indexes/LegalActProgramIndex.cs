using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>The published acts by the programs that they belong to.</summary>
public sealed class LegalActProgramIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>The program's localization set.</summary>
    public required string Program { get; set; }

    /// <summary>As in <see cref="LegalActIndex"/>.</summary>
    public DateTime Adopted { get; set; }
}
