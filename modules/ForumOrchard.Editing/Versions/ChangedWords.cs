using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;

namespace ForumOrchard.Editing.Versions;

/// <summary>Compares two texts word by word.</summary>
public static partial class ChangedWords
{
    private static readonly CustomFunctionChunker _words = new(text => [.. Word().Matches(text).Select(word => word.Value)]);

    /// <summary>
    /// The pieces of both texts in reading order; neighbouring pieces of one mark are one. Without its added pieces it is the older text, without the removed
    /// ones the newer, both in Unicode's composed form: the two ways to write й are no change.
    /// </summary>
    public static IReadOnlyList<MarkedText> Between(string older, string newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var result = new Differ().CreateDiffs(older.Normalize(NormalizationForm.FormC), newer.Normalize(NormalizationForm.FormC), ignoreWhiteSpace: false, ignoreCase: false, _words);
        var pieces = new List<MarkedText>();
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            Add(pieces, result.PiecesNew, at, block.InsertStartB - at, Mark.Kept);
            Add(pieces, result.PiecesOld, block.DeleteStartA, block.DeleteCountA, Mark.Removed);
            Add(pieces, result.PiecesNew, block.InsertStartB, block.InsertCountB, Mark.Added);
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(pieces, result.PiecesNew, at, result.PiecesNew.Count - at, Mark.Kept);
        return pieces;
    }

    private static void Add(List<MarkedText> pieces, IReadOnlyList<string> words, int start, int count, Mark mark)
    {
        if (count > 0)
        {
            pieces.Add(new MarkedText(string.Concat(words.Skip(start).Take(count)), mark));
        }
    }

    [GeneratedRegex(@"[\w\p{M}]+|\s+|[^\w\s]", RegexOptions.Singleline)]
    private static partial Regex Word();
}
