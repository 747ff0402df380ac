using ForumOrchard.Pages.ContentTypes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Publications.Services;

/// <summary>Names of programs in the addresses of filtered lists.</summary>
public static class ProgramChoices
{
    /// <summary>
    /// The programs by the last segment of their addresses: stable, readable, and usually the same in both languages.
    /// Programs with the same last segment are named by their whole address after the language; of two with the same
    /// address, the first wins.
    /// </summary>
    public static IReadOnlyDictionary<string, ContentItem> ByName(IEnumerable<ContentItem> programs) => programs
        .GroupBy(program => SegmentsOf(program)[^1], StringComparer.Ordinal)
        .SelectMany(
            alike => alike.DistinctBy(program => string.Join('/', SegmentsOf(program))) is var several && several.Count() == 1
                ? several.Select(program => (Name: alike.Key, Program: program))
                : several.Select(program => (Name: string.Join('/', SegmentsOf(program)), Program: program)))
        .DistinctBy(choice => choice.Name, StringComparer.Ordinal)
        .ToDictionary(choice => choice.Name, choice => choice.Program, StringComparer.Ordinal);

    /// <summary>Without the language; for a program without an address, its id.</summary>
    private static string[] SegmentsOf(ContentItem program) =>
        program.PartOrDefault<AutoroutePart>()?.Path?.Trim('/').Split('/') is [_, _, ..] segments ? segments[1..] : [program.ContentItemId];
}
