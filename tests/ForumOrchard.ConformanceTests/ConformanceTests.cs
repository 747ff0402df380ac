namespace ForumOrchard.ConformanceTests;

/// <summary>
/// The second law: Sapling is never kinder than Orchard Core. Each question was put to Orchard Core, and Sapling
/// answers like one of its versions, or as listed in <see cref="Departures"/>.
/// </summary>
public sealed class ConformanceTests(ConformanceSite site) : IClassFixture<ConformanceSite>
{
    private const string Record = "RECORD_ANSWERS";

    public static TheoryData<string> Questions => [.. Answers.Read().Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Answer_IsThatOfTheRealOne(string question)
    {
        var recorded = Answers.Read()[question];
        Assert.True(site.Answers.TryGetValue(question, out var answer), "Nobody asks this any more: record the answers again.");
        if (!BuiltFor.IsSapling)
        {
            Assert.Equal(recorded[BuiltFor.Version], answer);
        }
        else if (Departures.All.TryGetValue(question, out var departure))
        {
            Assert.Equal(departure.Answer, Kind(answer));
            Assert.DoesNotContain(departure.Answer, recorded.Values.Select(Kind));
        }
        else
        {
            Assert.Contains(Kind(answer), recorded.Values.Select(Kind));
        }
    }

    [Fact]
    public void Departure_Always_IsOfAQuestionThatIsAsked() => Assert.Empty(Departures.All.Keys.Except(Answers.Read().Keys));

    [Fact]
    public void Question_Always_IsRecordedForBothMajors() =>
        Assert.All(site.Answers.Keys, question => Assert.Equal(["2.2.1", "3.0.1"], Answers.Read()[question].Keys));

    /// <summary>
    /// Run by hand on Orchard Core: <c>RECORD_ANSWERS=1 dotnet run --project tests/ForumOrchard.ConformanceTests
    /// -p:OrchardRuntime=OrchardCore -p:OrchardCoreVersion=3.0.1</c>.
    /// </summary>
    [Fact]
    public void Answers_OfTheRealOne_AreRecordedWhenAskedFor()
    {
        if (!BuiltFor.IsSapling && Environment.GetEnvironmentVariable(Record) == "1")
        {
            Answers.Record(BuiltFor.Version, site.Answers);
        }

        Assert.NotEmpty(site.Answers);
    }

    /// <summary>The type of an exception makes no difference to the caller.</summary>
    private static string? Kind(string? answer) => answer?.StartsWith("throws ", StringComparison.Ordinal) == true ? "throws" : answer;
}
