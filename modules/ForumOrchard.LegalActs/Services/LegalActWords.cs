using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.ViewModels;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.LegalActs.Services;

/// <summary>
/// Words about acts, in the reader's language. Words about one act agree in gender with the name of its kind; without a kind, with «акт».
/// </summary>
public sealed class LegalActWords(IStringLocalizer<LegalActWords> S, IStringLocalizer<FeminineWords> feminine, IStringLocalizer<NeuterWords> neuter)
{
    public static readonly IReadOnlyList<string> Levels = ["international", "national"];

    public static readonly IReadOnlyList<string> Statuses = ["in-force", "adopted", "repealed", "lapsed", "not-joined"];

    /// <summary>The relations that an act can store.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["implements", "supplements", "amends", "replaces", "repeals"];

    /// <summary>The relations in page order, each followed by its inverse.</summary>
    public static readonly IReadOnlyList<string> Relations = [.. Kinds.SelectMany(kind => new[] { kind, kind + "-inverse" })];

    /// <summary>
    /// A number as it stands beside the kind of an act: with the sign of a number if it begins with a digit, otherwise as written. Sign and number stay
    /// on one line. Empty if there is none.
    /// </summary>
    public string Number(string? number) => number?.Trim() switch
    {
        null or "" => string.Empty,
        [>= '0' and <= '9', ..] digits => S["No. {0}", digits].Value.Replace(' ', '\u00a0'),
        var written => written,
    };

    /// <summary>
    /// The kind and the number of an act: «Law No. 62». A number that is another act's says so: «Strategy, approved by decree No. 513»; such an act has no number of its own.
    /// </summary>
    public string Designation(LegalActPart part, Term? kind)
    {
        var number = Number(part.Number.Text);
        var words = Of(kind);
        string numbered = number.Length == 0 ? string.Empty : part.NumberOf.Text switch
        {
            "resolution" => words["adopted by resolution {0}", number],
            "decree" => words["approved by decree {0}", number],
            "presidential-decree" => words["approved by presidential decree {0}", number],
            "document" => S["document {0}", number],
            _ => number,
        };
        return string.Join(LegalActNumber.IsOwn(part) ? " " : ", ", new[] { kind?.Name, numbered }.Where(text => !string.IsNullOrEmpty(text)));
    }

    /// <summary>The days that are known, in the order of the page.</summary>
    public IEnumerable<ActDay> Days(LegalActPart part, Term? kind)
    {
        var words = Of(kind);
        (string Name, DateTime? Day)[] days =
        [
            (S["Adopted on"], part.Adopted.Value),
            (words["In force since"], part.InForce.Value),
            (Joining(part.Joining.Text), part.Ratified.Value),
            (words["In force for the Kyrgyz Republic since"], part.Binding.Value),
            (words["Repealed on"], part.Repealed.Value),
        ];
        return days.Where(day => day.Day is not null).Select(day => new ActDay(day.Name, day.Day!.Value));
    }

    public string AdoptedBy(Term? kind) => Of(kind)["Adopted by"];

    public string Level(string? level) => level switch
    {
        "international" => S["International"],
        "national" => S["National"],
        _ => string.Empty,
    };

    /// <param name="status">One of <see cref="Statuses"/>; any other gives an empty text.</param>
    /// <param name="kind">The kind of the act; null for a word about acts of any kind.</param>
    public string Status(string? status, Term? kind = null) => status switch
    {
        "in-force" => Of(kind)["In force"],
        "adopted" => Of(kind)["Adopted"],
        "repealed" => Of(kind)["Repealed"],
        "lapsed" => Of(kind)["Lapsed"],
        "not-joined" => S["The Kyrgyz Republic is not a party"],
        _ => string.Empty,
    };

    /// <param name="relation">One of <see cref="Relations"/>.</param>
    /// <param name="kind">The kind of the act from which the relation is seen.</param>
    public string Relation(string relation, Term? kind) => relation switch
    {
        "implements" => S["Implements"],
        "implements-inverse" => S["Implemented by"],
        "supplements" => S["Supplements"],
        "supplements-inverse" => Of(kind)["Supplemented by"],
        "amends" => S["Amends"],
        "amends-inverse" => Of(kind)["Amended by"],
        "replaces" => S["Replaces"],
        "replaces-inverse" => Of(kind)["Replaced by"],
        "repeals" => S["Repeals"],
        "repeals-inverse" => Of(kind)["Repealed by"],
        _ => relation,
    };

    private string Joining(string? joining) => joining switch
    {
        "ratification" => S["Ratified by the Kyrgyz Republic on"],
        "accession" => S["The Kyrgyz Republic acceded on"],
        _ => S["Ratified or acceded to by the Kyrgyz Republic on"],
    };

    private IStringLocalizer Of(Term? kind) => kind?.GenderIn() switch
    {
        Gender.Feminine => feminine,
        Gender.Neuter => neuter,
        _ => S,
    };
}
