using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.Conformance.Models;

public class UnregisteredPart : ContentPart
{
    public TextField Text { get; set; } = new();

    public string Plain { get; set; } = "";
}

public class RegisteredPart : ContentPart
{
    public TextField Text { get; set; } = new();

    public HtmlField Html { get; set; } = new();

    public NumericField Number { get; set; } = new();

    public BooleanField Flag { get; set; } = new();

    public DateField Date { get; set; } = new();

    public DateTimeField Time { get; set; } = new();

    public LinkField Link { get; set; } = new();

    public MediaField Media { get; set; } = new();

    public TaxonomyField Terms { get; set; } = new();

    public ContentPickerField Items { get; set; } = new();

    public LocalizationSetContentPickerField Sets { get; set; } = new();

    public string Plain { get; set; } = "";
}

/// <summary>Never passes validation.</summary>
public class FussyPart : ContentPart
{
    public bool IsContent { get; set; } = true;
}

public sealed class FussyPartHandler : ContentPartHandler<FussyPart>
{
    public override Task ValidatingAsync(ValidateContentContext context, FussyPart part)
    {
        if (!part.IsContent)
        {
            context.Fail("No.", nameof(part.IsContent));
        }

        return Task.CompletedTask;
    }
}

public class UnregisteredModel
{
    public string Name { get; set; } = "name";
}

public class RegisteredModel
{
    public string Name { get; set; } = "name";

    public string? Nothing { get; set; }

    public LocalizedString Label { get; set; } = new("label", "<label>");

    public DateTime Moment { get; set; } = new(2024, 8, 31, 19, 30, 0, DateTimeKind.Utc);

    public DateTime? NoMoment { get; set; }

    public decimal Number { get; set; } = 12.50m;

    public int[] Numbers { get; set; } = [1, 2, 3];

    public string[] Empty { get; set; } = [];

    public UnregisteredModel Inner { get; set; } = new();

    public Dictionary<string, string> Texts { get; set; } = new() { ["en"] = "text" };

    public Dictionary<string, object> Values { get; set; } = new() { ["en"] = "value" };

    public string Method() => "method";
}

public sealed record RegisteredRecord(string Name);
