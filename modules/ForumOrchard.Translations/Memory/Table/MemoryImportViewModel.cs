using ForumOrchard.Translations.Memory.Tmx;

namespace ForumOrchard.Translations.Memory.Table;

/// <summary>A TMX file on its way into the memory.</summary>
/// <param name="Fault">What is wrong with it; null for nothing.</param>
/// <param name="Key">By which it is found; null before one is chosen.</param>
/// <param name="Plan">What would become of it; null before one is chosen.</param>
public sealed record MemoryImportViewModel(string? Fault, Guid? Key, TmxPlan? Plan)
{
    /// <summary>Nobody reads more lines.</summary>
    public const int MostShown = 200;
}

/// <summary>A TMX file that was sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Units">What it has.</param>
public sealed record UploadedTmx(string Name, IReadOnlyList<TmxUnit> Units);
