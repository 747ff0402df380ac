using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;

namespace ForumOrchard.Tests.Attachments;

public sealed class PdfReadingTests
{
    private const string Words = "(The board reviewed the budget for the coming season and asked for a shorter summary) Tj";

    [Fact]
    public async Task Read_Pages_HaveTheirWordsInOrder()
    {
        var text = await Reading.ReadAsync(PdfFiles.WithPages(Texts.Russian, Texts.English, Texts.Kyrgyz), "report.pdf");

        Assert.Equal(TextProblem.None, text.Problem);
        Assert.Equal([Texts.Russian, Texts.English, Texts.Kyrgyz], text.Pages.Select(page => page.Flat()));
    }

    [Fact]
    public async Task Read_WordDividedAtTheEndOfALine_IsOneWord()
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream("BT /F1 12 Tf 50 700 Td (the irri-) Tj 0 -14 Td (gation of Osh) Tj ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "report.pdf");

        Assert.Equal("the irrigation of Osh", Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Read_GapsWithoutSpaces_PartWords()
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream("BT /F1 12 Tf 50 700 Td [(rights) -300 (of) -250 (wo) 20 (men)] TJ ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "report.pdf");

        Assert.Equal("rights of women", Assert.Single(text.Pages));
    }

    [Theory]
    [InlineData(0x2010, 0)]
    [InlineData(0x2010, -400)] // Drawn apart from its word.
    [InlineData(0x00AD, 0)]
    [InlineData(0x00AD, -400)]
    public async Task Read_WordDividedByAnotherHyphen_IsOneWord(int hyphen, int gap)
    {
        var pdf = new RawPdf();
        var map = RawPdf.MapTo(0x20).Replace("endbfrange", $"endbfrange 1 beginbfchar <7E> <{hyphen:X4}> endbfchar", StringComparison.Ordinal);
        var content = pdf.AddStream($"BT /F1 12 Tf 50 700 Td [(the irri) {gap} (~)] TJ 0 -14 Td (gation of Osh) Tj ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont(map)} 0 R >>", content), "report.pdf");

        Assert.Equal("the irrigation of Osh", Assert.Single(text.Pages));
    }

    [Theory]
    [InlineData("(in) Tj ( ) Tj 8 0 Td (jured women) Tj", "injured women")]
    [InlineData("(in) Tj ( ) Tj 8 0 Td (-) Tj -8 -14 Td (jured women) Tj", "injured women")]
    public async Task Read_SpaceThatIsDrawnOver_IsNone(string operators, string expected)
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream($"BT /F1 10 Tf 50 700 Td {operators} ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "report.pdf");

        Assert.Equal(expected, Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Read_HyphenWithinALine_Stays()
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream("BT /F1 12 Tf 50 700 Td (in Jalal-Abad and the north-east) Tj ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "report.pdf");

        Assert.Equal("in Jalal-Abad and the north-east", Assert.Single(text.Pages));
    }

    [Theory]
    [InlineData("(of violence) Tj 5 Ts /F1 7 Tf (12) Tj 0 Ts /F1 12 Tf ( in families) Tj", "of violence¹² in families")] // Raised by the text state.
    [InlineData("(of violence) Tj /F1 7 Tf 57.4 4 Td (1) Tj /F1 12 Tf 7 -4 Td (in families) Tj", "of violence¹ in families")] // Raised by its place.
    [InlineData("(Article 16) Tj 4 Ts /F1 8 Tf (1) Tj 0 Ts /F1 12 Tf (. Orders) Tj", "Article 16¹. Orders")]
    [InlineData("(20 m) Tj 4 Ts /F1 8 Tf (2) Tj 0 Ts /F1 12 Tf ( are enough) Tj", "20 m² are enough")]
    [InlineData("(the 21) Tj 4 Ts /F1 8 Tf (st) Tj 0 Ts /F1 12 Tf ( century) Tj", "the 21st century")]
    [InlineData("4 Ts /F1 7 Tf (1) Tj 0 Ts /F1 10 Tf (Data of the year) Tj", "1 Data of the year")] // A footnote.
    [InlineData("(H) Tj -2 Ts /F1 8 Tf (2) Tj 0 Ts /F1 12 Tf (O is water) Tj", "H2O is water")]
    [InlineData("(Total 16) Tj 0 -12 Td /F1 8 Tf (1 of 2) Tj", "Total 16\n1 of 2")] // The next line.
    public async Task Read_RaisedDigits_AreSuperscripts(string operators, string expected)
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream($"BT /F1 12 Tf 50 700 Td {operators} ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "report.pdf");

        Assert.Equal(expected, Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Read_BulletsOfASymbolFont_AreBullets()
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream(
            "BT 50 700 Td " + string.Concat(new[] { "Bishkek", "Osh", "Naryn", "Talas", "Batken" }.Select(town => $"/S 11 Tf (!) Tj /F1 11 Tf 14 0 Td ({town}) Tj -14 -16 Td ")) + "ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R /S {pdf.AddFont(RawPdf.MapTo(0xF0B6))} 0 R >>", content), "towns.pdf");

        Assert.Equal((TextProblem.None, "• Bishkek • Osh • Naryn • Talas • Batken"), (text.Problem, Assert.Single(text.Pages).Flat()));
    }

    [Theory]
    [InlineData(0xE020)] // Private-use characters.
    [InlineData(0x0424)] // Cyrillic letters that stand for nothing.
    [InlineData(0x0023)] // Latin letters, three further on.
    public async Task Read_BrokenFontMap_IsGarbled(int firstLetter)
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream($"BT /F1 12 Tf 50 700 Td {Words} ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont(RawPdf.MapTo(firstLetter))} 0 R >>", content), "report.pdf");

        Assert.Equal(TextProblem.Garbled, text.Problem);
        Assert.False(text.HasText());
        Assert.Equal([1], text.Quality.GarbledPages);
    }

    [Fact]
    public async Task Read_OnlyPictures_IsAScan()
    {
        var pdf = new RawPdf();
        var picture = pdf.AddStream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");
        var content = pdf.AddStream("q 595 0 0 842 0 0 cm /Im1 Do Q BT /F1 8 Tf 50 20 Td (CamScanner 14) Tj ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/XObject << /Im1 {picture} 0 R >> /Font << /F1 {pdf.AddFont()} 0 R >>", content, pages: 3), "scan.pdf");

        Assert.Equal(TextProblem.Scan, text.Problem);
        Assert.False(text.HasText());
        Assert.Equal([1, 2, 3], text.Quality.BlankPages);
    }

    [Fact]
    public async Task Read_ShortPageWithoutPicture_IsText()
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream("BT /F1 12 Tf 50 700 Td (Annex 2) Tj ET");

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "annex.pdf");

        Assert.Equal((TextProblem.None, "Annex 2"), (text.Problem, Assert.Single(text.Pages)));
    }

    [Fact]
    public async Task Read_OneScannedPageAmongTen_IsNoProblem()
    {
        var text = await Reading.ReadAsync(PdfFiles.WithPages([string.Empty, .. Enumerable.Repeat(Texts.English, 9)]), "report.pdf");

        Assert.Equal(TextProblem.None, text.Problem);
        Assert.Equal([1], text.Quality.BlankPages);
    }

    [Fact]
    public async Task Read_FourBlankPagesAmongTen_SaysSoAndKeepsTheRest()
    {
        var text = await Reading.ReadAsync(PdfFiles.WithPages([.. Enumerable.Repeat(Texts.English, 6), .. Enumerable.Repeat(string.Empty, 4)]), "report.pdf");

        Assert.Equal(TextProblem.PartlyScan, text.Problem);
        Assert.Equal([7, 8, 9, 10], text.Quality.BlankPages);
        Assert.Equal(6, text.Pages.Count(page => page.Length > 0));
    }

    [Fact]
    public async Task Read_WithPassword_SaysSo()
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream($"BT /F1 12 Tf 50 700 Td {Words} ET");
        var secret = new string('A', 32);
        var encrypt = pdf.Add($"<< /Filter /Standard /V 1 /R 2 /O ({secret}) /U ({secret}) /P -4 >>");
        pdf.Trailer = $"/Encrypt {encrypt} 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";

        var text = await Reading.ReadAsync(pdf.WithPage($"/Font << /F1 {pdf.AddFont()} 0 R >>", content), "secret.pdf");

        Assert.Equal(TextProblem.Encrypted, text.Problem);
        Assert.False(text.HasText());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(900)]
    public async Task Read_Truncated_IsDamaged(int length)
    {
        var text = await Reading.ReadAsync(PdfFiles.WithPages(Texts.Russian)[..length], "cut.pdf");

        Assert.Equal(TextProblem.Damaged, text.Problem);
    }

    [Fact]
    public async Task Read_NameOfAnotherKind_IsReadByItsContent()
    {
        var text = await Reading.ReadAsync(PdfFiles.WithPages(Texts.English), "report.docx");

        Assert.Equal(TextProblem.None, text.Problem);
    }

    [Fact]
    public async Task Read_NotAPdf_IsNotWhatItSays() =>
        Assert.Equal(TextProblem.NotWhatItSays, (await Reading.ReadAsync("<html>404</html>"u8.ToArray(), "report.pdf")).Problem);
}
