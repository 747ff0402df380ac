using Microsoft.Extensions.Localization;

namespace ForumOrchard.LegalActs.Services;

/// <summary>Labels for levels, statuses and relations, in the reader's language.</summary>
public sealed class LegalActWords(IStringLocalizer<LegalActWords> S)
{
    public static readonly IReadOnlyList<string> Levels = ["international", "national"];

    public static readonly IReadOnlyList<string> Statuses = ["in-force", "adopted", "repealed", "lapsed", "not-joined"];

    /// <summary>The relations in page order, each followed by its inverse.</summary>
    public static readonly IReadOnlyList<string> Relations =
    [
        "implements", "implements-inverse", "supplements", "supplements-inverse", "amends", "amends-inverse", "repeals", "repeals-inverse",
    ];

    /// <summary>A number as it stands beside the kind of an act: with the sign of a number if it begins with a digit, otherwise as written.</summary>
    public string Number(string? number) => number?.Trim() switch
    {
        null or "" => string.Empty,
        [>= '0' and <= '9', ..] digits => S["No. {0}", digits],
        var written => written,
    };

    public string Level(string? level) => level switch
    {
        "international" => S["International"],
        "national" => S["National"],
        _ => string.Empty,
    };

    public string Status(string? status) => status switch
    {
        "in-force" => S["In force"],
        "adopted" => S["Adopted"],
        "repealed" => S["Repealed"],
        "lapsed" => S["Lapsed"],
        "not-joined" => S["The Kyrgyz Republic is not a party"],
        _ => string.Empty,
    };

    public string Relation(string relation) => relation switch
    {
        "implements" => S["Implements"],
        "implements-inverse" => S["Implemented by"],
        "supplements" => S["Supplements"],
        "supplements-inverse" => S["Supplemented by"],
        "amends" => S["Amends"],
        "amends-inverse" => S["Amended by"],
        "repeals" => S["Repeals"],
        "repeals-inverse" => S["Repealed by"],
        _ => relation,
    };
}
