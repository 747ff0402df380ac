using ForumOrchard.Translations.States;

namespace ForumOrchard.Translations.Table;

/// <summary>What is looked for, as addresses have it; what is unknown is not asked for.</summary>
public sealed class TranslationQuery
{
    public string? Lang { get; set; }

    public string? State { get; set; }

    public string? Type { get; set; }

    public string? Q { get; set; }

    /// <summary>Id of a user, or <see cref="Me"/>.</summary>
    public string? Who { get; set; }

    /// <summary>Stands for whoever asks.</summary>
    internal const string Me = "me";

    /// <param name="cultures">The languages of the site.</param>
    /// <param name="reader">Id of whoever asks.</param>
    internal TranslationFilter ToFilter(IReadOnlyList<string> cultures, string? reader) => new(
        cultures.FirstOrDefault(culture => culture == Lang),
        Enum.GetValues<TranslationState>().Cast<TranslationState?>().FirstOrDefault(state => TranslationCsv.NameOf(state!.Value) == State),
        string.IsNullOrEmpty(Type) ? null : Type,
        string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        Who == Me ? reader : string.IsNullOrEmpty(Who) ? null : Who);
}
