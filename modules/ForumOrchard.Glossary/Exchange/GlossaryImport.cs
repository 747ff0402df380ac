using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Editing;
using ForumOrchard.Glossary.Storage;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Glossary.Exchange;

/// <summary>Takes terms over from a file: what the file has in a language replaces what the site has there; other terms and languages stay.</summary>
public sealed class GlossaryImport(ConceptCheck check, GlossaryLanguages languages, IStringLocalizer<GlossaryImport> S)
{
    /// <summary>Says what would become of each concept of a file, and puts those that are new or changed into the terms.</summary>
    /// <param name="read">The concepts of the file.</param>
    /// <param name="termbase">From <see cref="TermbaseStore.LoadAsync"/>: to be saved or thrown away afterwards.</param>
    /// <param name="user">Who imports; what a file changes in languages in which they do not work is refused.</param>
    public async Task<IReadOnlyList<ImportRow>> ApplyAsync(IReadOnlyList<ReadConcept> read, Termbase termbase, ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(termbase);
        var (known, mine, rows) = (await languages.AllAsync(termbase.Concepts), await languages.MineAsync(user, termbase.Concepts), new List<ImportRow>());
        foreach (var (concept, line) in read)
        {
            rows.Add(Apply(concept, line, termbase, known, mine));
        }

        return rows;
    }

    private ImportRow Apply(Concept read, int line, Termbase termbase, IReadOnlyList<string> known, IReadOnlyList<string> mine)
    {
        var stored = termbase.Find(read.Id);
        var concept = new Concept { Id = read.Id, Domain = read.Domain.Length > 0 ? read.Domain : stored?.Domain ?? string.Empty, Wordings = new(stored?.Wordings ?? [], StringComparer.OrdinalIgnoreCase) };
        var name = read.NameIn(CultureInfo.CurrentUICulture.Name);
        if (!ConceptId.IsOne(read.Id))
        {
            return new ImportRow(ImportOutcome.Refused, name, line, S["the id is missing, or is not made of Latin letters, figures, points, hyphens and underscores."]);
        }

        foreach (var (language, wording) in read.Wordings)
        {
            if (CultureOf(language, known) is not { } culture)
            {
                return new ImportRow(ImportOutcome.Refused, name, line, S["“{0}” is no language of the site or the glossary.", language]);
            }

            if (!mine.Contains(culture) && EditToken.Of(concept.In(culture)) != EditToken.Of(wording))
            {
                return new ImportRow(ImportOutcome.Refused, name, line, S["“{0}” is no language in which you work.", language]);
            }

            concept.Wordings[culture] = wording;
        }

        if (stored is not null && EditToken.Of(stored) == EditToken.Of(concept))
        {
            return new ImportRow(ImportOutcome.Same, name, line, null);
        }

        if (check.FaultsOf(concept, [.. termbase.Concepts.Where(other => other != stored)]).FirstOrDefault() is { } fault)
        {
            return new ImportRow(ImportOutcome.Refused, name, line, fault);
        }

        if (stored is null)
        {
            termbase.Concepts.Add(concept);
            return new ImportRow(ImportOutcome.Created, name, line, null);
        }

        termbase.Concepts[termbase.Concepts.IndexOf(stored)] = concept;
        return new ImportRow(ImportOutcome.Changed, name, line, null);
    }

    /// <summary>A file may say <c>en-GB</c> where the site says <c>en</c>, or the reverse.</summary>
    private static string? CultureOf(string language, IReadOnlyList<string> known) =>
        known.FirstOrDefault(culture => culture.Equals(language, StringComparison.OrdinalIgnoreCase))
        ?? known.FirstOrDefault(culture => culture.Split('-')[0].Equals(language.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));
}

/// <summary>What becomes of a concept of a file.</summary>
public enum ImportOutcome
{
    /// <summary>The site does not have it.</summary>
    Created,

    /// <summary>The site has it otherwise.</summary>
    Changed,

    /// <summary>The site has it so.</summary>
    Same,

    /// <summary>It cannot be stored.</summary>
    Refused,
}

/// <summary>A concept of a file, and what becomes of it.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Name">A name of it.</param>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Reason">Why it is refused; null if it is not.</param>
public sealed record ImportRow(ImportOutcome Outcome, string Name, int Line, string? Reason);
