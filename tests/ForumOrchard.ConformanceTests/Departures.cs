namespace ForumOrchard.ConformanceTests;

/// <summary>Answers of Sapling that differ from Orchard Core's: never in a way that gives a module more.</summary>
internal static class Departures
{
    private const string Throws = "throws";

    public static IReadOnlyDictionary<string, (string Answer, string Why)> All { get; } = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["body/shortcode, shown: <p>[image]a.png[/image]</p>"] = ("<p>[image]a.png[/image]</p>", "Sapling has no shortcodes, and the site writes none."),
        ["liquid/display_url of nothing: [{{ nil | display_url }}][{{ 'x' | display_url }}]"] = ("[][]", "An address of an item that is not there helps nobody."),
        ["liquid/json: {{ Model.Texts | json }}"] = (Throws, "The real one writes the members of a dictionary, not its entries: nothing to build on."),
        ["liquid/resize_url without a profile: {{ \"a.png\" | asset_url | resize_url: width: 100 | split: \"token\" | first }}"] = (Throws, "Sizes exist as profiles only."),
        ["liquid/unknown tag: [{% no_such_tag %}]"] = (Throws, "The real ones write nothing, or the fault, into the page."),
        ["recipe/feature that is not there"] = (Throws, "A set-up that does not enable what it names is none."),
        ["recipe/script"] = ("runs, nothing", "A recipe is one unit of work: what it makes is there for others once all of it has run."),
        ["recipe/step that is not known"] = (Throws, "A set-up that passes over a step is none."),
    };
}
