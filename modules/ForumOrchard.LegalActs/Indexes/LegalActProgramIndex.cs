using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Index of published acts by program.</summary>
public sealed class LegalActProgramIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>The program's localization set.</summary>
    public required string Program { get; set; }

    /// <summary>See <see cref="LegalActIndex"/>.</summary>
    public DateTime Adopted { get; set; }
}
