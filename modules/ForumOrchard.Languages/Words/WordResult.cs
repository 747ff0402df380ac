namespace ForumOrchard.Languages.Words;

/// <summary>What became of translations: <see cref="WordsWritten"/>, or nothing is stored.</summary>
public abstract record WordResult
{
    private protected WordResult()
    {
    }
}

/// <summary>They are stored and committed.</summary>
/// <param name="IsDraft">Whether visitors see them only when somebody publishes the collection.</param>
public sealed record WordsWritten(bool IsDraft) : WordResult;

/// <summary>Somebody else has saved the collection meanwhile.</summary>
public sealed record WordsConflict : WordResult;

/// <summary>They cannot be stored.</summary>
/// <param name="Faults">By id of the entry, in the language of the request; an empty id for what is wrong with the collection.</param>
public sealed record WordsRefused(IReadOnlyDictionary<string, string> Faults) : WordResult;
