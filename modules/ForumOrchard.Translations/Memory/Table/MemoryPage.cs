using ForumOrchard.Translations.Memory.Building;

namespace ForumOrchard.Translations.Memory.Table;

/// <summary>The memory, a page of what is looked for.</summary>
/// <param name="Building">How far it is built.</param>
/// <param name="Cultures">The languages of the site.</param>
/// <param name="Sizes">How many pairs there are; pairs of languages without any are left out.</param>
/// <param name="Query">What is looked for.</param>
/// <param name="Pairs">What is found and the reader may read.</param>
/// <param name="Mine">Languages in which the reader may change anything.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record MemoryPage(
    MemoryBuilding Building,
    IReadOnlyList<string> Cultures,
    IReadOnlyList<(string From, string Into, int Count)> Sizes,
    MemoryQuery Query,
    IReadOnlyList<(MemoryPair Pair, MemoryOrigin Origin)> Pairs,
    IReadOnlySet<string> Mine,
    int Page,
    int Pages);
