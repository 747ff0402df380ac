namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>What an import of a TMX file would do.</summary>
/// <param name="News">What the memory does not have.</param>
/// <param name="Known">How many pairs it has, or come more than once.</param>
/// <param name="Refused">What is left out.</param>
public sealed record TmxPlan(IReadOnlyList<MemoryPair> News, int Known, IReadOnlyList<TmxRefusal> Refused);

/// <summary>A unit that is left out.</summary>
/// <param name="Line">Of the file.</param>
/// <param name="Reason">Why.</param>
public sealed record TmxRefusal(int Line, TmxRefusalReason Reason);

/// <summary>Why a unit is left out.</summary>
public enum TmxRefusalReason
{
    /// <summary>It is not in two languages of the site, or not in the one that it says it was translated from.</summary>
    Languages,

    /// <summary>Whoever imports does not work in the language.</summary>
    Rights,

    /// <summary>A text has no words.</summary>
    Empty,

    /// <summary>A text is longer than <see cref="TmxImport.LongestText"/>.</summary>
    TooLong,
}
