using System.Diagnostics;
using ForumOrchard.Glossary.Matching;

namespace ForumOrchard.Glossary.Storage;

/// <summary>Keeps the terms for one second. A change of another process is seen by then, even if the processes share only the database; one of this process is seen at once.</summary>
public sealed class TermbaseMemory
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private (TermIndex Terms, long ReadAt)? _kept;
    private TermIndex? _last;
    private int _generation;

    /// <summary>Read it before reading the terms, and pass it to <see cref="Keep"/>.</summary>
    internal int Generation
    {
        get
        {
            lock (_lock)
            {
                return _generation;
            }
        }
    }

    /// <summary>Null if they must be read.</summary>
    internal TermIndex? Current
    {
        get
        {
            lock (_lock)
            {
                return _kept is var (terms, readAt) && Stopwatch.GetElapsedTime(readAt) < Lifetime ? terms : null;
            }
        }
    }

    /// <summary>Keeps the terms, unless they have changed meanwhile.</summary>
    internal TermIndex Keep(Termbase termbase, int generation)
    {
        lock (_lock)
        {
            var terms = _last is { } last && last.Revision == termbase.Revision ? last : new TermIndex(termbase.Concepts, termbase.Revision);
            if (generation == _generation)
            {
                _last = terms;
                _kept = (terms, Stopwatch.GetTimestamp());
            }

            return terms;
        }
    }

    /// <summary>Drops them after a change was committed.</summary>
    internal void Forget()
    {
        lock (_lock)
        {
            _generation++;
            (_kept, _last) = (null, null);
        }
    }
}
