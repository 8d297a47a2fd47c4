"""The half-year report as files: an Excel workbook, a Word document, and a frozen ledger, from answers of the API."""
