using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Checks;

/// <summary>A sentence with its translation, as a check reads it.</summary>
/// <param name="Original">Null for what the translation alone says. Its links lead to the language of the translation where that has the page.</param>
/// <param name="Translation">With the numbers of the same tags in the original.</param>
/// <param name="OriginalCulture">Language of the original.</param>
/// <param name="Culture">Language of the translation.</param>
public sealed record CheckedSentence(Segment? Original, Segment Translation, string OriginalCulture, string Culture)
{
    /// <summary>What the translation says in its own language: without passages that are marked as being in another.</summary>
    public string OwnWords
    {
        get
        {
            var (own, foreign) = (string.Empty, 0);
            foreach (var piece in Translation.Pieces)
            {
                own += foreign == 0 ? piece.Words : string.Empty;
                foreign += piece.Kind switch
                {
                    PieceKind.Open when foreign > 0 || IsForeign(Translation.Tags[piece.Tag]) => 1,
                    PieceKind.Close when foreign > 0 => -1,
                    _ => 0,
                };
            }

            return own;
        }
    }

    private static bool IsForeign(InlineTag tag) => tag.Open(null).Contains(" lang=\"", StringComparison.OrdinalIgnoreCase);
}
