using ForumOrchard.Pages.ContentTypes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Publications.Services;

/// <summary>What a program is called in the address of a filtered list.</summary>
public static class ProgramChoices
{
    /// <summary>
    /// The programs by the last segment of their addresses: stable, readable, and as a rule the same in the lists of both languages. Where the addresses of several end alike, each is
    /// known by all of it that follows the language; of two with the same address the first is known.
    /// </summary>
    public static IReadOnlyDictionary<string, ContentItem> ByName(IEnumerable<ContentItem> programs) => programs
        .GroupBy(program => SegmentsOf(program)[^1], StringComparer.Ordinal)
        .SelectMany(
            alike => alike.DistinctBy(program => string.Join('/', SegmentsOf(program))) is var several && several.Count() == 1
                ? several.Select(program => (Name: alike.Key, Program: program))
                : several.Select(program => (Name: string.Join('/', SegmentsOf(program)), Program: program)))
        .DistinctBy(choice => choice.Name, StringComparer.Ordinal)
        .ToDictionary(choice => choice.Name, choice => choice.Program, StringComparer.Ordinal);

    /// <summary>Without the language; the id of a program without an address.</summary>
    private static string[] SegmentsOf(ContentItem program) =>
        program.PartOrDefault<AutoroutePart>()?.Path?.Trim('/').Split('/') is [_, _, ..] segments ? segments[1..] : [program.ContentItemId];
}
