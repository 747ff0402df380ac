using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Forms of a content type with a field for each setting that the types of the site do not use.</summary>
internal sealed class FieldSample(SharedSite site)
{
    /// <summary>Name of the type and of its only part.</summary>
    public const string Type = "FieldSample";

    /// <summary>A type with more items than a form lists, once a test has created them.</summary>
    public const string Many = "ManySample";

    /// <summary>A taxonomy with a tree.</summary>
    public const string TreeId = "4fieldsampletree0000000000";

    private static readonly SemaphoreSlim _gate = new(1);
    private static bool _isDefined;

    /// <summary>The language of the editor.</summary>
    public string Culture { get; init; } = "ru";

    /// <summary>The form of a new item.</summary>
    public Task<IDocument> OpenNewAsync(string type = Type) => OpenAsync(type, isNew: true, null);

    /// <summary>The form of an item that has these values.</summary>
    public Task<IDocument> OpenAsync(Action<ContentItem> stored, string type = Type) => OpenAsync(type, isNew: false, stored);

    /// <summary>Posts the form of a stored item, saves what was accepted, and reads it again.</summary>
    /// <param name="stored">The item before.</param>
    /// <param name="inputs">Without the prefix of the part.</param>
    /// <param name="type">The type; its part has the same name with "Part", unless it is the sample.</param>
    public async Task<Posted> PostAsync(Action<ContentItem> stored, (string Name, StringValues Value)[] inputs, string type = Type)
    {
        await DefineAsync();
        var prefix = type == Type ? Type : type + "Part";
        var id = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync(type);
            stored(item);
            await contents.CreateAsync(item, VersionOptions.Draft);
            id = item.ContentItemId;
        });

        var editor = new EditorForm(site) { Culture = Culture, Zone = "Parts" };
        foreach (var (name, value) in inputs)
        {
            editor[$"{prefix}.{name}"] = value;
        }

        // A form always has something else to post.
        editor["Something.Else"] = "1";
        var (form, errors) = await editor.RenderAsync(async (services, updater) =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, updater, false, string.Empty, string.Empty);
            await contents.SaveDraftAsync(item);
            return shape;
        });

        ContentItem? saved = null;
        await site.InScopeAsync(async services => saved = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest));
        return new Posted(form, errors, saved!, prefix);
    }

    private async Task<IDocument> OpenAsync(string type, bool isNew, Action<ContentItem>? stored)
    {
        await DefineAsync();
        var (form, _) = await new EditorForm(site) { Culture = Culture, Zone = "Parts" }.RenderAsync(async (services, updater) =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync(type);
            stored?.Invoke(item);
            return await services.GetRequiredService<IContentItemDisplayManager>().BuildEditorAsync(item, updater, isNew, string.Empty, string.Empty);
        });
        return form;
    }

    private async Task DefineAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_isDefined)
            {
                return;
            }

            await site.InScopeAsync(async services =>
            {
                var definitions = services.GetRequiredService<IContentDefinitionManager>();
                await definitions.AlterPartDefinitionAsync(Type, part => part
                    .WithField("Text", field => field.OfType("TextField").WithSettings(new TextFieldSettings { Required = true, DefaultValue = "By default", Hint = "A hint & more" }))
                    .WithField("Area", field => field.OfType("TextField").WithEditor("TextArea"))
                    .WithField("Radio", field => field.OfType("TextField").WithEditor("PredefinedList").WithSettings(Choices(EditorOption.Radio, "b")))
                    .WithField("Dropdown", field => field.OfType("TextField").WithEditor("PredefinedList").WithSettings(Choices(EditorOption.Dropdown, null)))
                    .WithField("Yes", field => field.OfType("BooleanField").WithSettings(new BooleanFieldSettings { DefaultValue = true, Label = "Yes, please" }))
                    .WithField("Number", field => field.OfType("NumericField").WithSettings(new NumericFieldSettings { Scale = 2, Minimum = 0, Maximum = 10, DefaultValue = "5", Placeholder = "0–10" }))
                    .WithField("Whole", field => field.OfType("NumericField").WithSettings(new NumericFieldSettings { Required = true }))
                    .WithField("Day", field => field.OfType("DateField").WithSettings(new DateFieldSettings { Required = true }))
                    .WithField("Moment", field => field.OfType("DateTimeField"))
                    .WithField("Link", field => field.OfType("LinkField").WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Required, DefaultUrl = "/en" }))
                    .WithField("Fixed", field => field.OfType("LinkField").WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Static, DefaultText = "Read on" }))
                    .WithField("Html", field => field.OfType("HtmlField"))
                    .WithField("RawHtml", field => field.OfType("HtmlField").WithSettings(new HtmlFieldSettings { SanitizeHtml = false }))
                    .WithField("Item", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = ["Program"] }))
                    .WithField("Items", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = ["Program"], Multiple = true }))
                    .WithField("One", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = [Many] }))
                    .WithField("Several", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = [Many], Multiple = true }))
                    .WithField("Sets", field => field.OfType("LocalizationSetContentPickerField").WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = [Many], Multiple = true }))
                    .WithField("Leaves", field => field.OfType("TaxonomyField").WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TreeId, LeavesOnly = true }))
                    .WithField("Files", field => field.OfType("MediaField").WithSettings(new MediaFieldSettings { AllowedExtensions = [".pdf"] }))
                    .WithField("File", field => field.OfType("MediaField").WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = false })));
                await definitions.AlterTypeDefinitionAsync(Type, type => type.Draftable().WithPart(Type));

                var contents = services.GetRequiredService<IContentManager>();
                var tree = await contents.NewAsync("Taxonomy");
                tree.ContentItemId = TreeId;
                tree.DisplayText = "Tree";
                tree.Alter<TaxonomyPart>(part => part.Terms = JsonSerializer.Deserialize<List<ContentItem>>("""
                    [{ "ContentItemId": "branch", "ContentType": "Country", "DisplayText": "Branch", "Terms": [{ "ContentItemId": "leaf", "ContentType": "Country", "DisplayText": "Leaf", "LabelsPart": { "Labels": { "ru": "Лист", "en": "A leaf" } } }] },
                     { "ContentItemId": "bush", "ContentType": "Country", "DisplayText": "Bush" }]
                    """)!);
                await contents.CreateAsync(tree, VersionOptions.Draft);
            });
            _isDefined = true;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static TextFieldPredefinedListEditorSettings Choices(EditorOption editor, string? byDefault) => new()
    {
        Editor = editor,
        DefaultValue = byDefault,
        Options = [new() { Name = "News", Value = "a" }, new() { Name = "Second", Value = "b" }],
    };

    /// <summary>The form as it is shown again, and the item as it is stored.</summary>
    internal sealed record Posted(IDocument Form, IReadOnlyList<string> Errors, ContentItem Item, string Prefix)
    {
        /// <summary>A field as it is stored.</summary>
        public TField Field<TField>(string name)
            where TField : ContentField, new() => Item.Get<ContentPart>(Prefix)!.Get<TField>(name)!;

        /// <summary>The message at an input; null if there is none.</summary>
        public string? Fault(string input) => Form.QuerySelector($"[data-valmsg-for='{Prefix}.{input}']")?.TextContent;

        /// <summary>The input or the group of inputs of this name.</summary>
        public IElement Input(string input) => Form.GetElementById($"{Prefix}.{input}".Replace('.', '_'))!;

        /// <summary>Whether the field was accepted.</summary>
        public bool IsAccepted(string field) => !Errors.Any(error => error.StartsWith($"{Prefix}.{field}.", StringComparison.Ordinal));
    }
}
