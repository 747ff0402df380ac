using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.ViewModels;
using ForumOrchard.Terms;

namespace ForumOrchard.Tests.Dialogues;

public sealed class FindingMatrixTests
{
    private static readonly Session First = new() { Id = "s1", Title = "First session" };
    private static readonly TermList Countries = new("countries", [Country("kz", "Kazakhstan"), Country("kg", "Kyrgyzstan"), Country("mn", "Mongolia")]);

    [Fact]
    public void Of_Countries_AreInTheOrderOfTheTaxonomy() => Assert.Equal(
        ["Kazakhstan", "Kyrgyzstan", "Mongolia"],
        Of(Finding("mn", "barrier", "a"), Finding("kg", "barrier", "b"), Finding("kz", "barrier", "c")).Rows.Select(row => row.Country));

    [Fact]
    public void Of_Kinds_AreInTheirOrderAndEmptyOnesAbsent() =>
        Assert.Equal(["EXPERIENCE", "RECOMMENDATION"], Of(Finding("kg", "recommendation", "a"), Finding("kz", "experience", "b")).Columns);

    [Fact]
    public void Of_CountryWithoutFindings_IsAbsent() => Assert.Equal(["Kyrgyzstan"], Of(Finding("kg", "barrier", "a")).Rows.Select(row => row.Country));

    [Fact]
    public void Of_UnknownCountry_IsPassedOver() =>
        Assert.Equal(["Kyrgyzstan"], Of(Finding("atlantis", "barrier", "a"), Finding("kg", "barrier", "b")).Rows.Select(row => row.Country));

    [Fact]
    public void Of_OnlyAnUnknownCountry_HasNoColumn() =>
        Assert.Equal(["BARRIER"], Of(Finding("atlantis", "experience", "a"), Finding("kg", "barrier", "b")).Columns);

    [Fact]
    public void Of_OtherSessions_ArePassedOver() =>
        Assert.Empty(Of(new Finding { Country = "kg", Session = "s2", Kind = "barrier", Text = "a" }).Rows);

    [Fact]
    public void Of_SeveralFindings_KeepTheirOrder() =>
        Assert.Equal(["b", "a"], Of(Finding("kg", "barrier", "b"), Finding("kg", "barrier", "a")).Rows[0].Cells[0].Texts);

    [Fact]
    public void Of_EveryRow_HasACellForEachColumn()
    {
        var matrix = Of(Finding("kg", "experience", "a"), Finding("kz", "barrier", "b"));

        Assert.All(matrix.Rows, row => Assert.Equal(matrix.Columns, row.Cells.Select(cell => cell.Label)));
        Assert.Empty(matrix.Rows[0].Cells[0].Texts);
    }

    [Fact]
    public void Of_NoFindings_IsEmpty()
    {
        var matrix = Of();

        Assert.Equal("First session", matrix.Title);
        Assert.Empty(matrix.Columns);
        Assert.Empty(matrix.Rows);
    }

    private static FindingMatrix Of(params Finding[] findings) => FindingMatrix.Of(First, findings, Countries, kind => kind.ToUpperInvariant());

    private static Finding Finding(string country, string kind, string text) => new() { Country = country, Session = "s1", Kind = kind, Text = text };

    private static Term Country(string id, string name) => new(id, id, new Dictionary<string, string>(), name, 0);
}
