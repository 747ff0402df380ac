using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.States;

namespace ForumOrchard.Tests.Translating;

/// <summary>What there is to do for a translation, from what is stored of it and of its original.</summary>
public sealed class TranslationSetTests
{
    private static readonly DateTime Morning = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void State_WithoutAnItemInTheLanguage_IsMissing() => Assert.Equal(TranslationState.Missing, new TranslationSet([Row("ru")], "ru").StateIn("en"));

    [Fact]
    public void State_OfTheOriginal_IsNone() => Assert.Null(new TranslationSet([Row("ru"), Row("en")], "ru").StateIn("ru"));

    [Theory]
    [InlineData("new", TranslationState.UpToDate)]
    [InlineData("old", TranslationState.Outdated)]
    [InlineData("", TranslationState.Outdated)]
    public void State_OfAComparedTranslation_IsByWhatTheOriginalSaidThen(string compared, TranslationState expected) =>
        Assert.Equal(expected, new TranslationSet([Row("ru", sense: "new"), Row("en", compared: compared, saved: Morning.AddDays(9))], "ru").StateIn("en"));

    [Theory]
    [InlineData(-61, TranslationState.Outdated)]
    [InlineData(-60, TranslationState.UpToDate)]
    [InlineData(1, TranslationState.UpToDate)]
    public void State_WithoutAComparison_IsByWhichWasSavedLater(int minutes, TranslationState expected) =>
        Assert.Equal(expected, new TranslationSet([Row("ru"), Row("en", saved: Morning.AddMinutes(minutes))], "ru").StateIn("en"));

    [Fact]
    public void State_BeforeTheFirstPublication_IsDraft() => Assert.Equal(TranslationState.Draft, new TranslationSet([Row("ru"), Row("en", published: false)], "ru").StateIn("en"));

    [Fact]
    public void State_WithADraftNewerThanWhatVisitorsSee_IsDraftUnlessTheyReadSomethingOutdated()
    {
        TranslationIndex[] versions = [Row("en", compared: "new", latest: false), Row("en", published: false)];

        Assert.Equal(TranslationState.Draft, new TranslationSet([Row("ru", sense: "new"), .. versions], "ru").StateIn("en"));
        Assert.Equal(TranslationState.Outdated, new TranslationSet([Row("ru", sense: "newer"), .. versions], "ru").StateIn("en"));
    }

    [Theory]
    [InlineData("draft", TranslationState.Review)]
    [InlineData("something else", TranslationState.Outdated)]
    [InlineData(null, TranslationState.Outdated)]
    public void State_OfADraftThatIsHandedIn_IsReviewAsLongAsItSaysTheSame(string? handedIn, TranslationState expected) =>
        Assert.Equal(expected, new TranslationSet([Row("ru", sense: "new"), Row("en", compared: "old", latest: false), Row("en", sense: "draft", published: false, handedIn: handedIn)], "ru").StateIn("en"));

    [Fact]
    public void State_OfAFirstDraftThatIsHandedIn_IsReview() =>
        Assert.Equal(TranslationState.Review, new TranslationSet([Row("ru"), Row("en", sense: "draft", published: false, handedIn: "draft")], "ru").StateIn("en"));

    [Fact]
    public void Assigned_TwiceAtTheSameMoment_IsTheLater() =>
        Assert.Equal("2", new TranslationSet([Row("ru")], "ru", [Assigned("en", "1"), Assigned("ru", "3"), Assigned("en", "2")]).AssignedIn("en")!.UserId);

    [Fact]
    public void State_WhileTheOriginalHasADraft_IsByWhatVisitorsSeeOfIt() =>
        Assert.Equal(TranslationState.UpToDate, new TranslationSet([Row("ru", sense: "seen", latest: false), Row("ru", sense: "draft", published: false), Row("en", compared: "seen")], "ru").StateIn("en"));

    [Fact]
    public void Original_OfItemsThatCameTogether_IsThatInTheDefaultLanguage() => Assert.Equal("ru", new TranslationSet([Row("en"), Row("ru")], "ru").Original.Latest.Culture);

    [Fact]
    public void Original_OfItemsWithoutTheDefaultLanguage_IsTheOldest() => Assert.Equal("en", new TranslationSet([Row("ky", created: 2), Row("en", created: 1)], "ru").Original.Latest.Culture);

    [Fact]
    public void Original_OfATranslationIntoTheDefaultLanguage_IsWhatItWasBegunFrom() => Assert.Equal("en", new TranslationSet([Row("ru", begun: true), Row("en")], "ru").Original.Latest.Culture);

    [Fact]
    public void Original_OfTranslationsWhoseOriginalIsGone_IsTheOldestAndNotWhatWasBegunFromIt() =>
        Assert.Equal("en", new TranslationSet([Row("ru", created: 2, begun: true), Row("en", created: 1, begun: true)], "ru").Original.Latest.Culture);

    [Fact]
    public void Set_WithTwoItemsOfALanguage_CountsTheOlder() =>
        Assert.Equal("1", new TranslationSet([Row("ru"), Row("en", created: 2, id: "2"), Row("en", created: 1, id: "1")], "ru").In("en")!.Latest.ContentItemId);

    private static AssignmentIndex Assigned(string culture, string user) => new() { LocalizationSet = "set", Culture = culture, UserId = user, UserName = user };

    private static TranslationIndex Row(
        string culture, string sense = "said", string? compared = null, bool latest = true, bool published = true, DateTime? saved = null, int created = 0, bool begun = false, string? id = null, string? handedIn = null) => new()
        {
            ContentItemId = id ?? culture,
            ContentItemVersionId = $"{culture}{latest}{published}",
            LocalizationSet = "set",
            Culture = culture,
            ContentType = "Page",
            Title = culture,
            Latest = latest,
            Published = published,
            IsBegunFromAnother = begun,
            Sense = sense,
            OriginalSense = compared,
            HandedInSense = handedIn,
            CreatedUtc = Morning.AddDays(created),
            SavedUtc = saved ?? Morning,
        };
}
