using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.News.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Chooses items, or items for all languages, from lists of all.</summary>
public sealed class PickerFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Sets_EachIsInTheListOnceInTheEditorsLanguage()
    {
        var russian = Titles(await _sample.OpenNewAsync("NewsArticle"));
        var english = Titles(await new FieldSample(site) { Culture = "en" }.OpenNewAsync("NewsArticle"));

        Assert.Equal("Ничего не выбрано", russian[0]);
        Assert.Equal(russian.Count, english.Count);
        Assert.True(russian.Count > 5);
        Assert.Contains(russian, title => title.Any(letter => letter is >= 'а' and <= 'я'));
        Assert.DoesNotContain(english[1..], title => title.Any(letter => letter is >= 'а' and <= 'я'));
    }

    [Fact]
    public async Task Sets_PostOfOne_IsStored()
    {
        var set = Ids(await _sample.OpenNewAsync("NewsArticle"), "NewsArticlePart.Program.LocalizationSets")[1];

        var posted = await _sample.PostAsync(_ => { }, [("Program.LocalizationSets", set)], "NewsArticle");

        Assert.Equal([set], posted.Item.As<NewsArticlePart>()!.Program.LocalizationSets);
        Assert.NotNull(posted.Form.QuerySelector($"option[value='{set}']:checked"));
    }

    [Fact]
    public async Task Sets_PostOfTickedBoxes_AreStoredInTheirOrder()
    {
        var sets = Ids(await _sample.OpenNewAsync("LegalAct"), "LegalActPart.Programs.LocalizationSets").Where(id => id.Length > 0).Take(3).Reverse().ToArray();

        var posted = await _sample.PostAsync(_ => { }, [("Programs.LocalizationSets", new(["", .. sets]))], "LegalAct");

        Assert.Equal(sets, posted.Item.As<LegalActPart>()!.Programs.LocalizationSets);
        Assert.Equal(sets, posted.Form.QuerySelectorAll<IHtmlInputElement>("[name='LegalActPart.Programs.LocalizationSets']").Where(box => box.IsChecked).Select(box => box.Value));
        Assert.Equal("Программы", posted.Form.QuerySelector("#LegalActPart_Programs_LocalizationSets legend")!.TextContent);
    }

    [Fact]
    public async Task Sets_PostOfNoneOfTheList_IsRefused()
    {
        var posted = await _sample.PostAsync(_ => { }, [("Program.LocalizationSets", "evil")], "NewsArticle");

        Assert.StartsWith("Выберите из списка", posted.Fault("Program.LocalizationSets"), StringComparison.Ordinal);
        Assert.Empty(posted.Item.As<NewsArticlePart>()!.Program.LocalizationSets);
    }

    [Fact]
    public async Task Items_PostOfTwoWhereOneIsAllowed_IsRefused()
    {
        var ids = Ids(await _sample.OpenNewAsync(), "FieldSample.Item.ContentItemIds").Where(id => id.Length > 0).Take(2).ToArray();

        var posted = await _sample.PostAsync(_ => { }, [("Item.ContentItemIds", string.Join(',', ids))]);

        Assert.Equal("В поле «Item» можно выбрать только один материал.", posted.Fault("Item.ContentItemIds"));
    }

    [Fact]
    public async Task Items_WithTwoLanguages_NameTheLanguage()
    {
        var form = await _sample.OpenNewAsync();

        Assert.Contains(form.QuerySelectorAll("#FieldSample_Item_ContentItemIds option"), option => option.TextContent.EndsWith("· English", StringComparison.Ordinal) && option.GetAttribute("lang") == "en");
        Assert.All(form.QuerySelectorAll("#FieldSample_Items_ContentItemIds input[type=checkbox]"), box => Assert.NotNull(form.QuerySelector($"label[for='{box.Id}']")));
    }

    [Theory]
    [InlineData("Item", "gone")]
    [InlineData("Items", "gone,lost")]
    public async Task Items_ThatNoLongerExist_StayUntilAnEditorRemovesThem(string field, string ids)
    {
        void Store(ContentItem item) => item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<ContentPickerField>(field, one => one.ContentItemIds = ids.Split(',')));

        var form = await _sample.OpenAsync(Store);
        var kept = await _sample.PostAsync(Store, [($"{field}.ContentItemIds", ids)]);
        var unseen = await _sample.PostAsync(Store, []);
        var removed = await _sample.PostAsync(Store, [($"{field}.ContentItemIds", "")]);

        Assert.Contains("Больше не существует: gone", form.GetElementById($"FieldSample_{field}_ContentItemIds")!.TextContent, StringComparison.Ordinal);
        Assert.True(kept.IsAccepted(field));
        Assert.Equal(ids.Split(','), kept.Field<ContentPickerField>(field).ContentItemIds);
        Assert.Equal(ids.Split(','), unseen.Field<ContentPickerField>(field).ContentItemIds);
        Assert.Empty(removed.Field<ContentPickerField>(field).ContentItemIds);
    }

    private static List<string> Titles(IDocument form) => [.. form.QuerySelectorAll("#NewsArticlePart_Program_LocalizationSets option").Select(option => option.TextContent)];

    private static List<string> Ids(IDocument form, string name) =>
        [.. form.QuerySelectorAll($"[name='{name}'] option, input[name='{name}']").Select(choice => choice.GetAttribute("value")!)];
}
